import { join } from 'node:path'
import { type Address, git, GitError } from '../publish'
import { requestLink } from './host'
import { ProposeError } from './model'
import type { Repository } from './repository'

/** Where in our copy the branches stand that were fetched last; in one place of their own, so that none is taken for ours. */
const refs = 'refs/answerhouse/propose/'
const target = 'refs/answerhouse/proposing'

/** A branch of a repository elsewhere. Its copy in the data folder only lends what it has; its files are never touched. */
export function remoteRepository(
  { url, branch, folder }: Address & { kind: 'git' },
  data: string,
): Repository {
  const copy = join(data, 'source')
  const run: Repository['run'] = (args, options = {}) => git(copy, args, { ...options, isRoot: true })
  const isHere = url.startsWith('/') || url.startsWith('file:')
  const link = isHere ? undefined : requestLink(url, branch)
  let main = branch
  return {
    run,
    prefix: folder && `${folder}/`,
    refs,
    bring,
    served: async () => (await run(['rev-parse', '--verify', `${target}^{commit}`])).toString().trim(),
    move,
    remove,
    advance,
    ...(link && { request: link }),
  }

  /** The branch that is served: the one that was named, or the repository's main one. */
  async function mainBranch(): Promise<string> {
    if (main !== undefined) return main
    const told = await run(['ls-remote', '--quiet', '--symref', '--end-of-options', url, 'HEAD'])
    main = /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(told.toString())?.[1]
    if (main === undefined) throw new ProposeError('The repository names no branch as its main one.')
    return main
  }

  async function bring(): Promise<void> {
    const how = [
      '--quiet',
      '--force',
      '--prune',
      '--no-tags',
      '--no-recurse-submodules',
      '--no-write-fetch-head',
    ]
    const what = [`+refs/heads/${await mainBranch()}:${target}`, `+refs/heads/propose/*:${refs}*`]
    await run(['fetch', ...how, '--end-of-options', url, ...what])
  }

  async function move(name: string, commit: string, before = ''): Promise<void> {
    await push(
      [`--force-with-lease=refs/heads/propose/${name}:${before}`],
      `${commit}:refs/heads/propose/${name}`,
    )
    await run(['update-ref', '--no-deref', `${refs}${name}`, commit])
  }

  async function remove(name: string, before: string): Promise<void> {
    await push([`--force-with-lease=refs/heads/propose/${name}:${before}`], `:refs/heads/propose/${name}`)
    await run(['update-ref', '--no-deref', '-d', `${refs}${name}`])
  }

  async function advance(commit: string): Promise<void> {
    await push([], `${commit}:refs/heads/${await mainBranch()}`)
    await run(['update-ref', '--no-deref', target, commit])
  }

  /** Without force, a branch that moved on meanwhile refuses. */
  async function push(how: readonly string[], what: string): Promise<void> {
    const plain = ['--quiet', '--no-verify', '--no-follow-tags', '--no-recurse-submodules', '--no-signed']
    await run(['push', ...plain, ...how, '--end-of-options', url, what]).catch((error: GitError) => {
      throw new ProposeError(
        `The repository did not take it. Look again, and try once more. (${error.message})`,
      )
    })
  }
}
