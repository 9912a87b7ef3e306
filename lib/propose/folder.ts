import { git, GitError } from '../publish'
import { ProposeError } from './model'
import type { Repository } from './repository'

/** Branches of proposals beside all others. */
const refs = 'refs/heads/propose/'
/** Nothing is put away or tidied up in passing: it is somebody's own working copy. */
const careful = ['merge.autoStash=false', 'gc.auto=0', 'maintenance.auto=false', 'submodule.recurse=false']

/** A working copy of this machine; its checked-out branch is what is served. Undefined where none of it is in git. */
export async function folderRepository(folder: string): Promise<Repository | undefined> {
  const ask = async (what: string) => (await git(folder, ['rev-parse', what])).toString().replace(/\n$/, '')
  try {
    const [root, prefix] = [await ask('--show-toplevel'), await ask('--show-prefix')]
    if (root === '') return undefined
    const run: Repository['run'] = (args, options) => git(root, args, options)
    // A folder that its repository ignores is in none.
    await run(['rev-parse', '--verify', '--quiet', `HEAD:${prefix.replace(/\/$/, '')}`])
    return { run, prefix, refs, bring: async () => {}, served, move, remove, advance }

    async function served(): Promise<string> {
      const branch = await run(['symbolic-ref', '--quiet', 'HEAD']).catch(() => '')
      const name = branch.toString().trim()
      if (name === '' || name.startsWith(refs))
        throw new ProposeError(
          'The content stands at no branch that changes could go to. Check one out there.',
        )
      return (await run(['rev-parse', '--verify', 'HEAD^{commit}'])).toString().trim()
    }
    async function move(name: string, commit: string, before = '0'.repeat(commit.length)): Promise<void> {
      await run(['update-ref', '--no-deref', `${refs}${name}`, commit, before])
    }
    async function remove(name: string, before: string): Promise<void> {
      await run(['update-ref', '--no-deref', '-d', `${refs}${name}`, before])
    }
    async function advance(commit: string): Promise<void> {
      const set = careful.flatMap(each => ['-c', each])
      await run([...set, 'merge', '--quiet', '--ff-only', commit]).catch((error: GitError) => {
        if (/local changes|untracked working tree files|unmerged|not concluded/i.test(error.message))
          throw new ProposeError(
            'Somebody is at work on the same files in the content folder, and hasn’t committed that. Nothing was changed. Once they have, approve it again.',
          )
        throw new ProposeError(`What is served has moved on meanwhile. Look again. (${error.message})`)
      })
    }
  } catch (error) {
    if (error instanceof GitError) return undefined
    throw error
  }
}
