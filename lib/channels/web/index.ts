export { attachment } from './attachment'
export { askHouse, parseAsked, type Asked } from './ask'
export type { ShownBanner } from './banner'
export { presentBrowse, type ShownBrowse } from './browse'
export type { ShownFacet, ShownFilter } from './browse-filters'
export type { ShownRow } from './browse-row'
export { presentDocument, type ShownDocument } from './document'
export { presentForms, type ShownForm } from './document-forms'
export { noteReading } from './document-read'
export { edits, presentEditors, type ShownTask, type ShownTasks } from './editors'
export {
  presentConversation,
  presentInbox,
  presentReport,
  type ShownConversation,
  type ShownInbox,
  type ShownReport,
  type ShownThread,
} from './feedback'
export { takeReply, takeReport } from './feedback-sent'
export { presentFrame, type ShownFrame } from './frame'
export { formOf, seeOther } from './form'
export type { Marked, ShownHit } from './hit'
export { presentOutcome, type ShownOutcome } from './outcome'
export { presentOwner, type ShownOwner, type ShownPerson } from './owner'
export { present, type Shown } from './present'
export type { ShownPreview } from './preview'
export { presentQuestion, type ShownAmount, type ShownQuestion, type ShownStep } from './question'
export { presentPaper, type ShownPaper } from './print'
export { presentPaperTeam, type ShownPaperTeam } from './print-team'
export { problemResponse } from './problem'
export type { ShownReach } from './reach'
export { roleName, see, type Reader, type Way } from './reader'
export { findShort, shortUrl } from './short'
export { doneSteps, presentRun, takeTick, type ShownRun } from './run'
export { presentSettled, settledWords, takeSettled, type ShownSettled } from './settled'
export { presentStart, type ShownStart } from './start'
export type { ShownTranslation } from './translation'
export type { ShownTrust } from './trust'
export { presentMay, type ShownVerdict, type Tone } from './verdict'
export { readAlong, walkUrl, type Along } from './walk-url'
