import { dueDate, type Document, today } from '../../content'
import { see, type Reader } from './reader'
import { day } from './when'

/** Whether one can rely on a document: who looked at it last, and when somebody will again. */
export interface ShownTrust {
  /** `Oct 28, Priya Nair`; absent when nobody ever did. */
  readonly verified?: string
  /** Somebody should stand behind it with a date: teams, actions and channels state facts and need none. */
  readonly vouched: boolean
  readonly next?: string
  readonly overdue: boolean
  /** `41 of 43 times`; absent until enough people have said. */
  readonly settled?: string
  readonly revision: string
  readonly file: string
}

export function presentTrust(reader: Reader, document: Document): ShownTrust {
  const { snapshot } = reader.house
  const show = (date: string) => day(date, reader.now, snapshot.organization)
  const { verified, file } = document
  const next = dueDate(document)
  const by = nameOf(reader, document.by)
  return {
    ...(verified && { verified: by ? `${show(verified)}, ${by}` : show(verified) }),
    vouched: ['answer', 'playbook', 'policy', 'tree'].includes(document.kind),
    ...(next && { next: show(next) }),
    overdue: next !== undefined && next < today(reader.now, snapshot.organization.timeZone),
    revision: snapshot.revision,
    file,
  }
}

/** People are named only to those who work here. */
function nameOf(reader: Reader, by: string | undefined): string | undefined {
  if (by === undefined) return undefined
  const person = reader.house.snapshot.people.find(each => each.person === by)
  if (person) return reader.actor.role ? person.name : undefined
  return see(reader, by)?.title
}
