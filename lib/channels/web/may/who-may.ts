import { today, type Document } from '../../../content'
import { matrixRoles, presentCells } from './matrix-cell'
import { presentChanges, type ShownChange } from './matrix-changes'
import type { Reader } from '../reader'
import type { ShownVerdict } from './verdict'

/** An action's row of the matrix, and what will change in it. */
export interface ShownWhoMay {
  /** Every role, the reader's own first. */
  readonly whoMay: readonly ShownVerdict[]
  readonly changes: readonly ShownChange[]
}

/** Only for an action, and for those who have a role themselves. */
export function presentWhoMay(reader: Reader, document: Document): ShownWhoMay {
  const { house, actor, now } = reader
  if (document.kind !== 'action' || !actor.role) return { whoMay: [], changes: [] }
  const cells = presentCells(reader, document, matrixRoles(reader), now)
  return {
    whoMay: cells.map(({ tone, name, own, words }) => ({
      tone,
      what: own ? `${name} (you)` : name,
      pill: words,
      sentence: '',
    })),
    changes: presentChanges(reader, [document], today(now, house.snapshot.organization.timeZone)),
  }
}
