import { setTimeout as pause } from 'node:timers/promises'
import { type Finding, survey } from '../../../consistency'
import { today, type Snapshot } from '../../../content'
import { see, type Reader } from '../reader'

interface Survey {
  readonly day: string
  readonly whole: Promise<readonly Finding[]>
  found?: readonly Finding[]
}

/** A page doesn't keep anybody waiting longer while many documents are compared. Milliseconds. */
const patience = 2_000

// Next makes several copies of a module, so a module's own variable would not be the same everywhere.
const key = Symbol.for('answerhouse.survey')
const shared = globalThis as { [key]?: WeakMap<Snapshot, Survey> }

/**
 * What is written twice or otherwise in what is served, as far as a reader may see both places.
 * @returns undefined while it is being compared
 */
export async function visible(reader: Reader): Promise<Finding[] | undefined> {
  return (await surveyed(reader))?.filter(({ places }) =>
    places.every(({ document }) => see(reader, document)),
  )
}

/** What there is for anybody. Each revision is compared once a day. */
async function surveyed({ house: { snapshot }, now }: Reader): Promise<readonly Finding[] | undefined> {
  const surveys = (shared[key] ??= new WeakMap())
  const day = today(now, snapshot.organization.timeZone)
  let known = surveys.get(snapshot)
  if (known?.day !== day) {
    const begun: Survey = { day, whole: survey(snapshot, day) }
    begun.whole.then(
      found => (begun.found = found),
      // Tried again by whoever asks next.
      () => surveys.delete(snapshot),
    )
    surveys.set(snapshot, (known = begun))
  }
  return known.found ?? Promise.race([known.whole, pause(patience, undefined)])
}
