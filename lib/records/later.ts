import type { Database } from '../db'
import { nothing, type Gathered } from './gathered'
import { inTransaction } from './store'
import { writeSearches } from './searches/store'
import { writeVisits } from './visits/store'
import { writeWalks } from './walks/store'

/** Milliseconds between two writings. */
const pause = 1000

interface Later {
  gathered: Gathered
  timer: NodeJS.Timeout | undefined
  /** The writing that is under way, and those before it. It never fails. */
  writing: Promise<void>
}

// Next makes several copies of a module, so a module's own variable would not be the same everywhere.
const key = Symbol.for('answerhouse.later')
const shared = globalThis as { [key]?: WeakMap<Database, Later> }

function laterOf(db: Database): Later {
  const all = (shared[key] ??= new WeakMap<Database, Later>())
  let later = all.get(db)
  if (!later) all.set(db, (later = { gathered: nothing(), timer: undefined, writing: Promise.resolve() }))
  return later
}

/**
 * Where to put what every page writes. A transaction waits for the disk, and the whole process with it: one a second
 * costs nothing, one for each page all there is. A power cut loses a second of it.
 */
export function gather(db: Database): Gathered {
  const later = laterOf(db)
  later.timer ??= setTimeout(() => void flush(db), pause).unref()
  return later.gathered
}

/** The writing that is under way: after it, the database and what is gathered are all there is. */
export function underWay(db: Database): Promise<void> {
  return laterOf(db).writing
}

/** Writes what was gathered, and waits until it is written. What can't be written is lost, and that is logged. */
export function flush(db: Database): Promise<void> {
  const later = laterOf(db)
  clearTimeout(later.timer)
  later.timer = undefined
  const { gathered } = later
  later.gathered = nothing()
  return (later.writing = later.writing
    .then(() => write(db, gathered))
    .catch((error: unknown) =>
      console.error('What was read and asked in the last second was not recorded.', error),
    ))
}

async function write(db: Database, gathered: Gathered): Promise<void> {
  if (Object.values(gathered).every(map => map.size === 0)) return
  await inTransaction(db, async t => {
    await writeSearches(t, gathered)
    await writeVisits(t, gathered)
    await writeWalks(t, [...gathered.walks.values()])
  })
}
