import { audienceThen, hashOf, maySee, type FileThen, type Snapshot } from '../content'

/**
 * Which versions of a document an audience may see that may see it today: from the newest back to the first that was not for
 * them. What stands before that stays closed, also where it was for them: who narrows a document takes back what it said. One
 * whose front matter can't be read was never served, and is left out.
 * @param versions the newest first
 * @see docs/decisions/030-who-sees-the-history.md
 */
export function openVersions<V extends FileThen>(
  snapshot: Snapshot,
  audience: string,
  versions: readonly V[],
): readonly V[] {
  const open: V[] = []
  for (const version of versions) {
    const then = audienceThen(snapshot, version)
    if (then === undefined) continue
    if (!maySee(snapshot, audience, { audience: then })) break
    open.push(version)
  }
  return open
}

/** Without those that were written after the one that is served; all where that one isn't among them. */
export function fromServed<V extends FileThen>(versions: readonly V[], hash: string): readonly V[] {
  const at = versions.findIndex(({ bytes }) => hashOf(bytes) === hash)
  return at < 0 ? versions : versions.slice(at)
}
