export type { Kept } from './kept'
export { changesSince, noteChanges } from './changes'
export {
  conversation,
  inbox,
  report,
  say,
  waitingFor,
  type Conversation,
  type Inbox,
  type Message,
  type Summary,
} from './feedback'
export { flush } from './later'
export { forgetAccount, forgetOld, retention, type Retention } from './retention'
export { runOf, startOver, tick, type Run, type Tick } from './runs'
export { hasSearch, recordOpened, recordSearch, type SearchRecord } from './searches'
export { recordSettled, settledCount, type Settled } from './settled'
export { arrive, lastOpened, recordRead } from './visits'
export { recordWalk } from './walks'
