import { git } from '../git'
import type { Version } from './versions'

/**
 * The version of a file that held at a revision: that of the commit itself, or of the last one before it that changed the file.
 * Only what leads to the commit that is checked out is known, so that no branch that was never published is read by its name.
 * @param revision a commit, or the first 7 digits of one or more; anything else is none
 */
export async function versionAt(
  folder: string,
  versions: readonly Version[],
  revision: string,
): Promise<Version | undefined> {
  if (!/^[\da-f]{7,64}$/.test(revision)) return undefined
  const own = versions.filter(({ commit }) => commit.startsWith(revision))
  if (own.length > 0) return own.length === 1 ? own[0] : undefined
  const [newest] = versions
  if (!newest) return undefined
  try {
    const name = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]
    const commit = (await git(folder, name)).toString().trim()
    await git(folder, ['merge-base', '--is-ancestor', commit, 'HEAD'])
    const later = await git(folder, ['rev-list', newest.commit, '--not', commit, '--'])
    const since = new Set(later.toString().split('\n'))
    return versions.find(version => !since.has(version.commit))
  } catch {
    return undefined
  }
}
