import type { CommitState } from '../commit/state'
import type { StatusHost } from '../settings/status-host'
import { post } from './post'

/** How it stands with a commit, for the git host. */
export interface CommitStatus {
  /** Its whole name. */
  readonly commit: string
  readonly state: CommitState
  readonly description: string
  readonly url: string
}

/** The name under which a git host shows it beside other checks. */
const context = 'answerhouse'
/** GitHub takes no more, in characters. */
const longest = 140

const words: Readonly<Record<StatusHost['kind'], Readonly<Record<CommitState, string>>>> = {
  github: { success: 'success', failure: 'failure', waiting: 'pending' },
  gitlab: { success: 'success', failure: 'failed', waiting: 'pending' },
  gitea: { success: 'success', failure: 'failure', waiting: 'pending' },
}

/** Sets the status of a commit. @throws NotArrived */
export function setStatus({ kind, api, token }: StatusHost, status: CommitStatus): Promise<void> {
  const { commit, state, description, url } = status
  const body = {
    state: words[kind][state],
    context,
    description: description.length > longest ? `${description.slice(0, longest - 1)}…` : description,
    target_url: url,
  }
  return post(`${api}/${commit}`, headersOf(kind, token), JSON.stringify(body))
}

function headersOf(kind: StatusHost['kind'], token: string): Record<string, string> {
  if (kind === 'gitlab') return { 'PRIVATE-TOKEN': token }
  if (kind === 'gitea') return { Authorization: `token ${token}` }
  return {
    Authorization: `Bearer ${token}`,
    Accept: 'application/vnd.github+json',
    'X-GitHub-Api-Version': '2022-11-28',
  }
}
