import { currentPublisher, type Publisher } from '../publishing'

// Next makes several copies of a module, so a module's own variable would not be the same everywhere.
const key = Symbol.for('answerhouse.branches')
const shared = globalThis as { [key]?: WeakMap<Publisher, Promise<string | undefined>> }

/**
 * Has all branches of a repository elsewhere here as they are now; of a folder of this machine they are here anyway. Who
 * asks while they are on their way waits for the same.
 * @returns why that couldn't be done, for people; then what was here stays
 */
export function bringBranches(): Promise<string | undefined> {
  const publisher = currentPublisher()
  if (!publisher) return Promise.resolve(undefined)
  const underWay = (shared[key] ??= new WeakMap<Publisher, Promise<string | undefined>>())
  const known = underWay.get(publisher)
  if (known) return known
  const done = publisher
    .bringBranches()
    .then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
    .finally(() => underWay.delete(publisher))
  underWay.set(publisher, done)
  return done
}
