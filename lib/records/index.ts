export { isUuid, type Kept } from './kept'
export { letters } from './letters'
export { changesSince, noteChanges, type Changed } from './changes/changes'
export { checkedLinks, keepCheckedLinks, type CheckedLink } from './checked/checked-links'
export { decisionsSince } from './decisions/past'
export { decide, type Decide } from './decisions/decide'
export { mayAgree, mayWithdraw, waits, type Decision } from './decisions/decision'
export { agree, decisionsOfWalk, withdraw, type NamedDecision } from './decisions/decisions'
export { decidedLately } from './decisions/lately/lately'
export { counted, countedBy, type Counted, type Whose } from './decisions/history'
export { conversation, type Conversation, type Message } from './feedback/conversation'
export { inbox, type Inbox, type Summary } from './feedback/inbox'
export { report, say } from './feedback/report'
export { textProblem } from './feedback/text'
export { waitingFor } from './feedback/waiting'
export { flush } from './later'
export {
  beginNotice,
  dueNotices,
  nextNotice,
  noticeArrived,
  noticeFailed,
  noticesLately,
  queueNotices,
} from './notices/notices'
export { beginDigests, digestIsDue, queueDigest, wantDigest, withoutDigest } from './notices/digest'
export type { DueNotice, NewNotice, PastNotice, Way } from './notices/notice'
export { practisedBy, practisedByAll, recordPractice, type Practised } from './practice/practice'
export { forgetAccount, forgetOld, retention, type Retention } from './retention/retention'
export { runOf, startOver, tick, type Run, type Tick } from './runs/runs'
export { askAgain, noteNotTheSame, notTheSame, type NotTheSame } from './same/not-the-same'
export { hasSearch, recordOpened, recordSearch } from './searches/searches'
export type { SearchRecord } from './searches/store'
export { recordSettled, settledCount, type Settled } from './settled/settled'
export { inTransaction } from './store'
export { answersFor, inTeam } from './owning'
export { askToRead, mayAskToRead, stopAsking } from './to-read/ask'
export {
  allAskedToRead,
  askedAbout,
  askedToRead,
  type AskedReader,
  type AskedToRead,
} from './to-read/readers'
export { askingProblem, rolesFor, type Asking, type ReadRequest } from './to-read/request'
export { confirmRead, toRead, type ToRead } from './to-read/to-read'
export { ledgerOf, noLedger, type Ledger } from './trust/ledger'
export { steps, stepsOf, type Step } from './trust/steps'
export { markOf, trustOf, type Mark, type State, type Trust } from './trust/trust'
export { isWithBackup, mayVerify, verify } from './trust/verify'
export { arrive } from './visits/arrive'
export { lastOpened, recordRead } from './visits/read'
export { readWalkCode, walkCode } from './walks/code'
export { keptWalk, walkByCode, type KeptWalk } from './walks/kept-walk'
export { walksSince, type WalkSince } from './walks/past'
export { recordWalk } from './walks/walks'
