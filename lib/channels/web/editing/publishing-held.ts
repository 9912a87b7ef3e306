import type { Held } from '../../../content'
import { see, type Reader, type Way } from '../reader'
import { since } from '../when'

/** A file that is not served as it is there now, and how to mend it. */
export interface ShownHeld {
  readonly file: string
  readonly document?: Way
  /** What readers get instead. */
  readonly state: string
  /** Why it waits though it is right by itself. */
  readonly because?: string
  readonly problems: readonly { readonly place: string; readonly rule: string; readonly say: string }[]
}

export function presentHeld(reader: Reader, held: Held): ShownHeld {
  const { file, id, problems, because } = held
  const document = id === undefined ? undefined : see(reader, id)
  return {
    file,
    ...(document && { document: { title: document.title, url: document.url } }),
    state: state(reader, held),
    ...(because !== undefined && { because: `It is right by itself, but ${because} would not be.` }),
    problems: problems.map(({ file, line, column, rule, message, mend }) => ({
      place: `${file}:${line}:${column}`,
      rule,
      say: [message, mend].filter(words => words !== '').join(' '),
    })),
  }
}

function state({ house, now }: Reader, { state, served }: Held): string {
  if (state === 'left out') return 'Nobody sees it: it never was right.'
  if (!served) return 'It is live all the same.'
  const when = since(new Date(served.at), now, house.snapshot.organization)
  return `Readers get what it said at ${when}, revision ${served.revision}.`
}
