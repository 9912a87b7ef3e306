import type { Database } from './open'

// Next makes several copies of a module, so a module's own variable would not be the same everywhere.
const key = Symbol.for('answerhouse.db')
const shared = globalThis as { [key]?: Database }

/** Makes this the one open database of the process. */
export function shareDatabase(database: Database): void {
  shared[key] = database
}

/** The one open database of the process. Throws when nothing opened it: that is `start`'s work. */
export function database(): Database {
  const open = shared[key]
  if (!open) throw new Error('The database is not open. Start the site with `npm start`, which opens it.')
  return open
}
