import type { Status } from './state'

type Held = Status['held'][number]

const marksOf = ({ problems }: Held) =>
  problems.map(({ file, rule, message }) => [file, rule, message].join('\0'))

/** Marks of what is wrong and what is asked about, whichever line it stands in. */
export function knownOf({ held, asked }: Pick<Status, 'held' | 'asked'>): ReadonlySet<string> {
  return new Set([...held.flatMap(marksOf), ...asked])
}

/** Only what was not known to be wrong before. */
export function newly(status: Status, known: ReadonlySet<string>): Status {
  return {
    ...status,
    held: status.held.filter(one => marksOf(one).some(mark => !known.has(mark))),
    asked: status.asked.filter(file => !known.has(file)),
  }
}
