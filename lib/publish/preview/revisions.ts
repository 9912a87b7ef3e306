import { git } from '../git'
import { isRefName } from '../source'

/** A commit that somebody may look at before it is live. */
export interface Revision {
  /** As it is asked for: a branch, a tag, or a commit. */
  readonly name: string
  /** Whole. */
  readonly commit: string
  readonly at: Date
  readonly by: string
  /** The first line of what they said of it. */
  readonly message: string
}

/** Where git keeps what people call by a name, and our copy of a remote its branches; the first that has one wins. */
const branchPlaces = ['refs/answerhouse/branches/', 'refs/heads/', 'refs/remotes/']
const places = [...branchPlaces, 'refs/remotes/origin/', 'refs/tags/']
/** More branches than this are not listed; each can still be asked for. */
const most = 100

/** The branches of the repository that a folder lies in, the one that was written to last first. @throws GitError */
export async function branchesOf(folder: string): Promise<Revision[]> {
  const fields = ['refname', 'objectname', 'committerdate:iso-strict', 'authorname', 'contents:subject']
  const format = `--format=${fields.map(field => `%(${field})`).join('%00')}`
  const out = await git(folder, [
    'for-each-ref',
    '--sort=-committerdate',
    format,
    ...branchPlaces.map(place => place.slice(0, -1)),
  ])
  const branches = lines(out).map(([ref = '', commit = '', at = '', by = '', message = '']) => {
    return { name: nameOf(ref), commit, at: new Date(at), by, message }
  })
  const names = new Set(branches.map(({ name }) => name))
  // Where somebody has a branch of their own, the one that it was pushed to is only of interest when it is another.
  const isTwice = ({ name, commit }: Revision) =>
    name.startsWith('origin/') &&
    names.has(name.slice(7)) &&
    branches.some(one => one.name === name.slice(7) && one.commit === commit)
  return branches.filter(one => !one.name.endsWith('/HEAD') && !isTwice(one)).slice(0, most)
}

/**
 * The first of some names that a repository has: of a branch, a tag, or a commit (at least seven digits). Names come from
 * outside; what can't be one is none.
 * @throws GitError where there is no repository
 */
export async function findRevision(folder: string, names: readonly string[]): Promise<Revision | undefined> {
  const known = names.filter(isRefName)
  if (known.length === 0) return undefined
  const wanted = known.flatMap(name => places.map(place => place + name))
  const format = '--format=%(refname)%00%(objectname)'
  const found = new Map(
    lines(await git(folder, ['for-each-ref', format, ...wanted])).map(([ref = '', id = '']) => [ref, id]),
  )
  for (const name of known) {
    const ref = places.map(place => place + name).find(one => found.has(one))
    const id = ref ? found.get(ref) : /^[0-9a-f]{7,64}$/.test(name) ? name : undefined
    const revision = id && (await commitAt(folder, name, id))
    if (revision) return revision
  }
  return undefined
}

/** @param id hexadecimal: nothing else is given to git here */
async function commitAt(folder: string, name: string, id: string): Promise<Revision | undefined> {
  const format = '--format=%H%x00%cI%x00%aN%x00%s'
  const out = await git(folder, ['log', '--max-count=1', format, `${id}^{commit}`, '--']).catch(
    () => undefined,
  )
  const [[commit = '', at = '', by = '', message = ''] = []] = out ? lines(out) : []
  return commit ? { name, commit, at: new Date(at), by, message } : undefined
}

function lines(out: Buffer): string[][] {
  return out
    .toString()
    .split('\n')
    .filter(line => line !== '')
    .map(line => line.split('\0'))
}

function nameOf(ref: string): string {
  const place = branchPlaces.find(one => ref.startsWith(one)) ?? ''
  return ref.slice(place.length)
}
