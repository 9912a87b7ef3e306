export { versionAt } from './at'
export { blameOf, type LineOrigin } from './blame'
export { lastChanges, lastChangesRead, type LastChange } from './last'
export { historyOf, most as mostVersions, type Version } from './versions'
