export { currentHouse, setHouse } from './current'
export { codeownersOf, codeownersPlaces } from './codeowners'
export { git, GitError, type GitOptions } from './git'
export {
  blameOf,
  headOf,
  historyOf,
  lastChanges,
  lastChangesRead,
  type LastChange,
  type LineOrigin,
  mostVersions,
  type Version,
  versionAt,
} from './history'
export { renamedSince, type Renamed } from './renamed'
export { readRevision } from './revision'
export { openHouse } from './open'
export { closePreviews, openPreview, type Preview, previewable, type Revision, type Unfound } from './preview'
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
export { threeWay, type Both } from './three-way'
export { watch } from './watch'
