import type { Publishing } from '../../publish'

/** How it stands with what was committed last: all live, partly held back, or asking whether documents may go. */
export type CommitState = 'success' | 'failure' | 'waiting'

type Waiting = Pick<Publishing, 'held' | 'asked'>
/** Of what was published last. */
export type Status = Pick<Publishing, 'held' | 'asked' | 'last'>

export function stateOf({ held, asked }: Waiting): CommitState {
  return held.length > 0 ? 'failure' : asked.length > 0 ? 'waiting' : 'success'
}

/** The same in a sentence or two, without a word of the content. */
export function summaryOf({ held, asked }: Waiting): string {
  const wrong =
    held.length > 0 &&
    `${held.length} ${held.length === 1 ? 'file is' : 'files are'} held back; the rest is live.`
  const going =
    asked.length > 0 &&
    `${asked.length} ${asked.length === 1 ? 'file was' : 'files were'} taken away and stay live until an editor says that they may go.`
  return [wrong, going].filter(Boolean).join(' ') || 'Everything is live as it was written.'
}
