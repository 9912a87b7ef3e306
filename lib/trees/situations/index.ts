export { notReached } from './reached'
export { type Tried, tryOut } from './try-out'
