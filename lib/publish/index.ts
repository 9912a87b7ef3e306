export { currentHouse, setHouse } from './current'
export { codeownersOf } from './codeowners'
export { git, GitError } from './git'
export { historyOf, type Version } from './history'
export { readRevision } from './revision'
export { openHouse } from './open'
export { publish } from './publish'
export { openPublisher, type OpenedPublisher } from './publisher'
export {
  currentPublisher,
  type Published,
  type Publisher,
  type Publishing,
  sharePublisher,
} from './publishing'
export { type Address, addressOf, AddressError, nameOf, shownAddress, sourceOf } from './source'
export { isSigned } from './signature'
export { watch } from './watch'
