import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readFolder } from '../../content'
import { git, type GitOptions } from '../git'
import type { Address } from './address'
import type { Brought, BringOptions, Source } from '.'

/** Where in our copy the branch stands that was fetched last. */
const fetched = 'refs/answerhouse/fetched'
const branches = 'refs/answerhouse/branches'
const how = ['--force', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head']
/** A first copy may take long, milliseconds. */
const firstTime = 30 * 60_000
/** In a commit message: what it takes away may go. */
const trailer = 'Confirm-Removal'

/**
 * A branch of a git repository, of which a copy with one commit checked out is kept in the data folder. Whatever is wrong
 * with the copy is mended by making it anew.
 */
export function gitSource({ url, branch, folder }: Address & { kind: 'git' }, data: string): Source {
  const copy = join(data, 'source')
  const wanted = branch === undefined ? 'HEAD' : `refs/heads/${branch}`
  const isNear = url.startsWith('/') || url.startsWith('file:')
  let last: string | undefined
  return { folder: join(copy, folder), every: isNear ? 2_000 : 20_000, bring, bringBranches }

  async function bring(options: BringOptions): Promise<Brought | undefined> {
    const commit = await fetch(copy, options).catch(async (error: unknown) => {
      if (!(await isThere())) throw error
      await copyAnew(options)
      return fetch(copy)
    })
    if (commit === last) return undefined
    await checkOut(commit).catch(async () => {
      await copyAnew(options)
      await checkOut(commit)
    })
    const revision = commit.slice(0, 7)
    const reading = await readFolder(join(copy, folder), { ...options, revision })
    if (!reading) return undefined
    const told = await toldOf(commit, options.since)
    last = commit
    return { reading, commit, ...told }
  }

  /** The commit at which the branch stands now. */
  async function fetch(into: string, { onFetch }: Pick<BringOptions, 'onFetch'> = {}): Promise<string> {
    if (!existsSync(join(into, '.git/HEAD'))) {
      await mkdir(into, { recursive: true, mode: 0o700 })
      await git(into, ['init', '--quiet'])
    }
    const what = ['--end-of-options', url, `+${wanted}:${fetched}`]
    const isFirst = last === undefined
    // Even few parts come as one pack then, as which they are counted.
    const shown =
      isFirst && onFetch ? ['-c', 'fetch.unpackLimit=1', 'fetch', '--progress'] : ['fetch', '--quiet']
    await own(into, [...shown, ...how, ...what], {
      ...(isFirst && { patience: firstTime }),
      ...(isFirst && onFetch && { onSaid: partsSaid(onFetch) }),
    })
    return (await own(into, ['rev-parse', '--verify', `${fetched}^{commit}`])).toString().trim()
  }

  async function bringBranches(): Promise<void> {
    await own(copy, [
      'fetch',
      '--quiet',
      ...how,
      '--prune',
      '--end-of-options',
      url,
      `+refs/heads/*:${branches}/*`,
    ])
  }

  /** Whether the repository itself answers: then it is our copy that is torn. */
  async function isThere(): Promise<boolean> {
    const asked = git(data, ['ls-remote', '--quiet', '--exit-code', '--end-of-options', url, wanted])
    return asked.then(
      () => true,
      () => false,
    )
  }

  async function copyAnew(options: BringOptions): Promise<void> {
    const fresh = `${copy}.new`
    await rm(fresh, { recursive: true, force: true })
    await fetch(fresh, options)
    await rm(copy, { recursive: true, force: true })
    await rename(fresh, copy)
  }

  async function checkOut(commit: string): Promise<void> {
    // Symbolic links become small files, which content never reads.
    const plain = ['-c', 'core.symlinks=false', '-c', 'advice.detachedHead=false']
    await rm(join(copy, '.git/index.lock'), { force: true })
    await own(copy, [...plain, 'checkout', '--quiet', '--force', '--detach', commit, '--'])
  }

  /** Who made a commit, and whether one since the revision that is served says that what is gone may go. */
  async function toldOf(commit: string, since: string | undefined): Promise<Omit<Brought, 'reading'>> {
    const log = (range: string, most: number) => {
      const format = `--format=%aN%x00%s%x00%(trailers:key=${trailer},valueonly)%x00%aE%x00`
      return own(copy, ['log', `--max-count=${most}`, format, range, '--'])
    }
    const isKnown = since !== undefined && /^[0-9a-f]{7,}$/.test(since)
    const all = isKnown ? (await log(`${since}..${commit}`, 200).catch(() => '')).toString() : ''
    const parts = (all || (await log(commit, 1)).toString()).split('\0')
    const [by, message] = parts
    const emails = [...new Set(parts.filter((part, i) => i % 4 === 3 && part !== ''))]
    return {
      ...(by && { by }),
      ...(message && { message }),
      emails,
      confirmed: all.split('\0').some((part, i) => i % 4 === 2 && /^yes$/im.test(part)),
    }
  }
}

/** Asks our copy, and never a repository that our data folder may lie in. */
function own(copy: string, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  return git(copy, args, { ...options, isRoot: true })
}

/** Reads of what git says how many parts of a repository are there: `Receiving objects:  45% (450/1000)`. */
function partsSaid(tell: (done: number, of: number) => void): (piece: string) => void {
  return piece => {
    const parts = [...piece.matchAll(/Receiving objects:\s+\d+% \((\d+)\/(\d+)\)/g)].at(-1)
    if (parts) tell(Number(parts[1]), Number(parts[2]))
  }
}
