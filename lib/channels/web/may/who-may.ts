import { today, type Document } from '../../../content'
import { matrixRoles, presentAlso, presentCells } from './matrix-cell'
import { presentChanges, type ShownChange } from './matrix-changes'
import type { Reader } from '../reader'
import type { ShownVerdict } from './verdict'

/** An action's row of the matrix, and what will change in it. */
export interface ShownWhoMay {
  /** Every role, the reader's own first. */
  readonly whoMay: readonly ShownVerdict[]
  /** Rows that are nobody's role: what is delegated to a person, and what nobody may. */
  readonly also: readonly string[]
  readonly changes: readonly ShownChange[]
}

/** Only for an action, and for those who have a role themselves. */
export function presentWhoMay(reader: Reader, document: Document): ShownWhoMay {
  const { house, actor, now } = reader
  if (document.kind !== 'action' || !actor.role) return { whoMay: [], also: [], changes: [] }
  const cells = presentCells(reader, document, matrixRoles(reader), now)
  return {
    whoMay: cells.map(({ tone, name, own, words, notes }) => ({
      tone,
      what: own ? `${name} (you)` : name,
      pill: words,
      sentence: notes.length ? sentenceOf(notes) : '',
    })),
    also: presentAlso(reader, document, now),
    changes: presentChanges(reader, [document], today(now, house.snapshot.organization.timeZone)),
  }
}

/** `At most 3 times for each customer within a year. Together with the manager, up to $2,000.` */
function sentenceOf(notes: readonly string[]): string {
  return notes.map(note => `${note.charAt(0).toUpperCase()}${note.slice(1)}.`).join(' ')
}
