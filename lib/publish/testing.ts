import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { folderOf, least, page, write, type Files } from '../content/testing'
import { git } from './git'

export { page }

/** A repository that others push to, and a working copy of it, with one commit of an answer. */
export async function repository(): Promise<{
  /** Where it is fetched from. */
  readonly url: string
  readonly folder: string
  /** Writes files in the working copy and pushes them; gives the commit. */
  readonly push: (files: Files, message?: string) => Promise<string>
}> {
  const root = folderOf({})
  const [remote, work] = [join(root, 'remote.git'), join(root, 'work')]
  mkdirSync(work)
  await git(root, ['init', '--quiet', '--bare', '--initial-branch=main', remote])
  await git(work, ['init', '--quiet', '--initial-branch=main'])
  const push = async (files: Files, message = 'Change it') => {
    write(work, files)
    await git(work, ['add', '--all'])
    const author = ['-c', 'user.name=Ingrid', '-c', 'user.email=ingrid@lantern.example']
    await git(work, [
      ...author,
      '-c',
      'commit.gpgSign=false',
      'commit',
      '--quiet',
      '--allow-empty',
      '-m',
      message,
    ])
    await git(work, ['push', '--quiet', remote, 'main'])
    return (await git(work, ['rev-parse', 'HEAD'])).toString().trim()
  }
  await push({ ...least, 'answers/late.mdx': page('It is on its way.') })
  return { url: `file://${remote}`, folder: remote, push }
}
