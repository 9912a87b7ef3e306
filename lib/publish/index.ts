export { currentHouse, setHouse } from './current'
export { openHouse } from './open'
