import type { Document } from '../../../content'
import type { State } from '../../../records'
import { presentLastChange, type ShownLastChange } from '../versions/last'
import { see, type Reader } from '../reader'
import { day, since } from '../when'
import { trustHere } from './freshness'
import { trustWarning, whomToAsk } from './trust-warning'

/** Whether one can rely on a document: who looked at it last, and when somebody will again. */
export interface ShownTrust {
  /** `Oct 28, Priya Nair`; absent when nobody ever did. */
  readonly verified?: string
  /** Somebody should stand behind it with a date: teams, actions and channels state facts and need none. */
  readonly vouched: boolean
  /** `Validated`, `Not validated`; absent where nobody needs to stand behind it. */
  readonly state?: string
  readonly next?: string
  readonly overdue: boolean
  /** Nobody looked at it in time, or ever: said so that one knows what to do about it. */
  readonly warning?: { readonly head: string; readonly sentence: string }
  /** `41 of 43 times`; absent until enough people have said. */
  readonly settled?: string
  /** When it was changed last; absent where no history is shown. */
  readonly changed?: ShownLastChange
  readonly revision: string
  readonly file: string
}

const stateWords: Readonly<Record<State, string>> = {
  'in-progress': 'In progress',
  'not-validated': 'Not validated',
  validated: 'Validated',
  archived: 'Archived',
}

export function presentTrust(reader: Reader, document: Document): ShownTrust {
  const { snapshot } = reader.house
  const show = (date: string) => day(date, reader.now, snapshot.organization)
  const trust = trustHere(reader, document)
  const { verified, due, step } = trust ?? { verified: document.verified }
  const named = trust ?? { by: document.by }
  // Whoever pressed here without being in people.yaml is known by their account.
  const by = nameOf(reader, named.by) ?? (reader.actor.role && trust?.byName)
  const older = snapshot.older?.get(document.id)
  const changed = presentLastChange(reader, document)
  const warning = trust && trustWarning(reader, document, trust)
  return {
    ...(verified && { verified: by ? `${show(verified)}, ${by}` : show(verified) }),
    vouched: trust !== undefined,
    ...(trust && { state: stateWords[trust.state] }),
    ...(due && { next: show(due) }),
    overdue: step !== undefined,
    ...(warning && { warning }),
    ...(older && {
      warning: {
        head: `As of ${since(new Date(older.at), reader.now, snapshot.organization)}`,
        sentence: `What was changed since waits for an editor. ${whomToAsk(reader, document)} before you rely on it.`,
      },
    }),
    ...(changed && { changed }),
    revision: older?.revision ?? snapshot.revision,
    file: document.file,
  }
}

/** People are named only to those who work here. */
function nameOf(reader: Reader, by: string | undefined): string | undefined {
  if (by === undefined) return undefined
  const person = reader.house.snapshot.people.find(each => each.person === by)
  if (person) return reader.actor.role ? person.name : undefined
  return see(reader, by)?.title
}
