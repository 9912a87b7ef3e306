import { dueDate, type Document, today } from '../../../content'
import { see, type Reader } from '../reader'
import { day, since } from '../when'

/** Whether one can rely on a document: who looked at it last, and when somebody will again. */
export interface ShownTrust {
  /** `Oct 28, Priya Nair`; absent when nobody ever did. */
  readonly verified?: string
  /** Somebody should stand behind it with a date: teams, actions and channels state facts and need none. */
  readonly vouched: boolean
  readonly next?: string
  readonly overdue: boolean
  /** Nobody looked at it in time, or ever: said so that one knows what to do about it. */
  readonly warning?: { readonly head: string; readonly sentence: string }
  /** `41 of 43 times`; absent until enough people have said. */
  readonly settled?: string
  readonly revision: string
  readonly file: string
}

/** Teams, actions and channels state facts, which need nobody to vouch for them. */
const kinds = new Set<Document['kind']>(['answer', 'playbook', 'policy', 'tree'])

export function presentTrust(reader: Reader, document: Document): ShownTrust {
  const { snapshot } = reader.house
  const show = (date: string) => day(date, reader.now, snapshot.organization)
  const { verified, file } = document
  const next = dueDate(document)
  const overdue = next !== undefined && next < today(reader.now, snapshot.organization.timeZone)
  const vouched = kinds.has(document.kind)
  const by = nameOf(reader, document.by)
  const older = snapshot.older?.get(document.id)
  return {
    ...(verified && { verified: by ? `${show(verified)}, ${by}` : show(verified) }),
    vouched,
    ...(next && { next: show(next) }),
    overdue,
    ...(overdue && {
      warning: {
        head: `A check was due on ${show(next)}`,
        sentence: `It may well still hold. ${ask(reader, document)} before you rely on it.`,
      },
    }),
    ...(vouched &&
      !verified && {
        warning: {
          head: 'Nobody has verified this yet',
          sentence: `It may well be right. ${ask(reader, document)} before you promise anything.`,
        },
      }),
    ...(older && {
      warning: {
        head: `As of ${since(new Date(older.at), reader.now, snapshot.organization)}`,
        sentence: `What was changed since waits for an editor. ${ask(reader, document)} before you rely on it.`,
      },
    }),
    revision: older?.revision ?? snapshot.revision,
    file,
  }
}

function ask(reader: Reader, { owner }: Document): string {
  const team = see(reader, owner) ?? see(reader, reader.house.snapshot.organization.frontDesk)
  return team ? `Ask ${team.title}` : 'Ask'
}

/** People are named only to those who work here. */
function nameOf(reader: Reader, by: string | undefined): string | undefined {
  if (by === undefined) return undefined
  const person = reader.house.snapshot.people.find(each => each.person === by)
  if (person) return reader.actor.role ? person.name : undefined
  return see(reader, by)?.title
}
