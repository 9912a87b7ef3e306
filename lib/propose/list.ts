import { GitError } from '../publish'
import { changesOf } from './changes'
import { mergeOf } from './merge'
import type { Merged, Proposal } from './model'
import type { Repository } from './repository'

/** No more branches are looked at, the newest first. */
const most = 200
/** For so long after it a merged proposal is told of. */
const since = '180.days'

interface Commit {
  readonly name: string
  readonly email: string
  readonly at: Date
  readonly subject: string
  readonly trailer: string
  readonly body: string
}

/** Every proposal that isn't part of what is served, the newest first. */
export async function listProposals(
  repository: Repository,
  served: string,
  known: Map<string, Proposal>,
): Promise<Proposal[]> {
  const { run, refs } = repository
  const format = '--format=%(objectname) %(refname)'
  const listed = await run(['for-each-ref', '--sort=-committerdate', `--count=${most}`, format, refs])
  const branches = listed.toString().split('\n').filter(Boolean)
  const found = new Map<string, Proposal>()
  for (const line of branches) {
    const [tip = '', ref = ''] = line.split(/ (.*)/s, 2)
    const key = `${line} ${served}`
    const proposal = known.get(key) ?? (await read(repository, { name: ref.slice(refs.length), tip, served }))
    if (proposal) found.set(key, proposal)
  }
  known.clear()
  for (const [key, proposal] of found) known.set(key, proposal)
  return [...found.values()]
}

async function read(
  repository: Repository,
  { name, tip, served }: { name: string; tip: string; served: string },
): Promise<Proposal | undefined> {
  try {
    const commits = await log(repository, [`${served}..${tip}`], 'Declined-by')
    const [last, first] = [commits[0], commits.at(-1)]
    if (!last || !first) return undefined
    const base = (await repository.run(['merge-base', served, tip])).toString().trim()
    const declined = last.trailer && {
      by: last.trailer.replace(/ <.*$/, ''),
      reason: withoutTrailers(last.body),
    }
    const { conflicts } = await mergeOf(repository, served, tip)
    return {
      name,
      tip,
      base,
      why: commits.find(({ trailer }) => trailer === '')?.subject ?? first.subject,
      by: { name: first.name, email: first.email },
      authors: [...new Set(commits.filter(({ trailer }) => !trailer).map(({ email }) => email))],
      at: last.at,
      changes: await changesOf(repository, base, tip),
      state: declined ? 'declined' : conflicts.length > 0 ? 'conflict' : 'open',
      ...(declined && { declined }),
    }
  } catch (error) {
    // Somebody's branch that has nothing to do with what is served is no proposal.
    if (error instanceof GitError) return undefined
    throw error
  }
}

/** Proposals that became part of what is served lately, the newest first. */
export async function listMerged(repository: Repository, served: string): Promise<Merged[]> {
  const only = [`--since=${since}`, '--grep=^Proposal: propose/', served]
  const commits = await log(repository, only, 'Proposal')
  const merged = new Map<string, Merged>()
  for (const { name, email, at, subject, trailer, body } of commits) {
    const proposal = trailer.replace(/^propose\//, '')
    const approvedBy = /^Approved-by: (.+?)(?: <.*)?$/m.exec(body)?.[1]
    const by = { name, email }
    // The commit that merged it is newer than those of its author, the oldest of which began it.
    const known = merged.get(proposal)
    if (!known)
      merged.set(proposal, { name: proposal, why: subject, by, at, ...(approvedBy && { approvedBy }) })
    else if (!approvedBy)
      merged.set(proposal, { ...known, why: known.by.email === by.email ? known.why : subject, by })
  }
  return [...merged.values()]
}

async function log({ run }: Repository, which: readonly string[], trailer: string): Promise<Commit[]> {
  const fields = ['%an', '%ae', '%aI', '%s', `%(trailers:key=${trailer},valueonly,separator=%x2C)`, '%b']
  const format = `--format=${fields.join('%x00')}%x00`
  const out = (await run(['log', '--max-count=500', format, ...which, '--'])).toString()
  const parts = out.split('\0').slice(0, -1)
  return Array.from({ length: Math.floor(parts.length / fields.length) }, (_, i) => {
    const [name = '', email = '', at = '', subject = '', found = '', body = ''] = parts.slice(
      i * fields.length,
    )
    return { name: name.trim(), email, at: new Date(at), subject, trailer: found.trim(), body }
  })
}

const withoutTrailers = (body: string) => body.replace(/(^|\n\n)([\w-]+: .*\n?)+\s*$/, '').trim()
