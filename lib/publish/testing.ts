import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { folderOf, least, page, write, type Files } from '../content/testing'
import { git } from './git'

export { page }

/** What git is told so that commits are made by somebody, and unsigned. */
export const asIngrid = [
  '-c',
  'user.name=Ingrid',
  '-c',
  'user.email=ingrid@lantern.example',
  '-c',
  'commit.gpgSign=false',
]

/** A repository that others push to, and a working copy of it, with one commit of an answer. */
export async function repository(): Promise<{
  /** Where it is fetched from. */
  readonly url: string
  readonly folder: string
  /** The working copy, beside it. */
  readonly copy: string
  /** Writes files in the working copy and pushes them; gives the commit. */
  readonly push: (files: Files, message?: string) => Promise<string>
}> {
  const root = folderOf({})
  const [remote, copy] = [join(root, 'remote.git'), join(root, 'copy')]
  mkdirSync(copy)
  await git(root, ['init', '--quiet', '--bare', '--initial-branch=main', remote])
  await git(copy, ['init', '--quiet', '--initial-branch=main'])
  const push = async (files: Files, message = 'Change it') => {
    write(copy, files)
    await git(copy, ['add', '--all'])
    await git(copy, [...asIngrid, 'commit', '--quiet', '--allow-empty', '-m', message])
    await git(copy, ['push', '--quiet', remote, 'main'])
    return (await git(copy, ['rev-parse', 'HEAD'])).toString().trim()
  }
  await push({ ...least, 'answers/late.mdx': page('It is on its way.') })
  return { url: `file://${remote}`, folder: remote, copy, push }
}
