import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readFolder } from '../../content'
import { git, GitError } from '../git'
import type { Address } from './address'
import type { Brought, BringOptions, Source } from '.'

/** Where in our copy the branch stands that was fetched last. */
const fetched = 'refs/answerhouse/fetched'
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
  return { folder: join(copy, folder), every: isNear ? 2_000 : 20_000, bring }

  async function bring(options: BringOptions): Promise<Brought | undefined> {
    const commit = await fetch(copy).catch(async (error: unknown) => {
      if (!(await isThere())) throw error
      await copyAnew()
      return fetch(copy)
    })
    if (commit === last) return undefined
    await checkOut(commit).catch(async () => {
      await copyAnew()
      await checkOut(commit)
    })
    const revision = commit.slice(0, 7)
    const reading = await readFolder(join(copy, folder), { ...options, revision })
    if (!reading) return undefined
    const told = { reading, ...(await author(commit)), confirmed: await isConfirmed(commit, options.since) }
    last = commit
    return told
  }

  /** The commit at which the branch stands now. */
  async function fetch(into: string): Promise<string> {
    await mkdir(into, { recursive: true, mode: 0o700 })
    await git(into, ['init', '--quiet'])
    const isFirst = !(await has(into, fetched))
    const how = ['--quiet', '--force', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head']
    const what = ['--end-of-options', url, `+${wanted}:${fetched}`]
    await git(into, ['fetch', ...how, ...what], { ...(isFirst && { patience: firstTime }) })
    return (await git(into, ['rev-parse', '--verify', `${fetched}^{commit}`])).toString().trim()
  }

  /** Whether the repository itself answers: then it is our copy that is torn. */
  async function isThere(): Promise<boolean> {
    const asked = git(data, ['ls-remote', '--quiet', '--exit-code', '--end-of-options', url, wanted])
    return asked.then(
      () => true,
      () => false,
    )
  }

  async function copyAnew(): Promise<void> {
    const fresh = `${copy}.new`
    await rm(fresh, { recursive: true, force: true })
    await fetch(fresh)
    await rm(copy, { recursive: true, force: true })
    await rename(fresh, copy)
  }

  async function checkOut(commit: string): Promise<void> {
    // Symbolic links become small files, which content never reads.
    const plain = ['-c', 'core.symlinks=false', '-c', 'advice.detachedHead=false']
    await rm(join(copy, '.git/index.lock'), { force: true })
    await git(copy, [...plain, 'checkout', '--quiet', '--force', '--detach', commit, '--'])
  }

  async function author(commit: string): Promise<Pick<Brought, 'by' | 'message'>> {
    const told = await git(copy, ['log', '-1', '--format=%aN%x00%s', commit, '--'])
    const [by, message] = told.toString().trim().split('\0')
    return { ...(by && { by }), ...(message && { message }) }
  }

  /** Whether a commit since the revision that is served says that what is gone may go. */
  async function isConfirmed(commit: string, since: string | undefined): Promise<boolean> {
    if (since === undefined || !(await has(copy, since))) return false
    const format = `--format=%(trailers:key=${trailer},valueonly)`
    const told = await git(copy, ['log', '--max-count=200', format, `${since}..${commit}`, '--'])
    return /^yes$/im.test(told.toString())
  }
}

async function has(repository: string, commit: string): Promise<boolean> {
  const asked = git(repository, ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`])
  return asked.then(
    () => true,
    (error: unknown) => {
      if (error instanceof GitError) return false
      throw error
    },
  )
}
