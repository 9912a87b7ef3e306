import { readAddress } from './address'
import { SettingError } from './setting-error'

const kinds = ['github', 'gitlab', 'gitea'] as const

/** A repository on a git host where the statuses of commits are set. */
export interface StatusHost {
  readonly kind: (typeof kinds)[number]
  /** As people read it: `git.example.org/us/help`. */
  readonly name: string
  /** Where the status of a commit is posted, without the commit. */
  readonly api: string
  readonly token: string
}

/**
 * Reads `KIND:ADDRESS`, the address being that of the repository's page (`gitea:https://git.example.org/us/help`).
 * @throws SettingError
 */
export function readStatusHost(text: string | undefined, token: string | undefined): StatusHost | undefined {
  if (!text) return undefined
  const kind = kinds.find(each => text.startsWith(`${each}:`))
  if (!kind)
    throw new SettingError(
      'ANSWERHOUSE_STATUS',
      'Write it as github:https://github.com/us/help; or gitlab:, gitea:.',
    )
  const page = readAddress('ANSWERHOUSE_STATUS', text.slice(kind.length + 1))
  const path = page.pathname.replace(/(\.git)?\/*$/, '').slice(1)
  if (!path.includes('/'))
    throw new SettingError('ANSWERHOUSE_STATUS', 'Write the whole address of the repository’s page.')
  if (!token || /\s/.test(token))
    throw new SettingError('ANSWERHOUSE_STATUS_TOKEN', 'Write the git host’s token.')
  return { kind, name: `${page.host}/${path}`, api: apiOf(kind, page, path), token }
}

/**
 * GitHub: https://docs.github.com/en/rest/commits/statuses, GitLab: https://docs.gitlab.com/api/commits/, Gitea:
 * https://docs.gitea.com/api, `repoCreateStatus`.
 */
function apiOf(kind: StatusHost['kind'], { origin, host }: URL, path: string): string {
  if (kind === 'gitlab')
    return `${origin}/api/v4/projects/${encodeURIComponent(decodeURIComponent(path))}/statuses`
  if (kind === 'gitea') return `${origin}/api/v1/repos/${path}/statuses`
  return `${host === 'github.com' ? 'https://api.github.com' : `${origin}/api/v3`}/repos/${path}/statuses`
}
