/** The page on which a git host asks for a branch to be merged. */
type Ask = (repository: string, branch: string, into?: string) => string

/** By a word in the name of the host, as organizations that run one themselves name it too. */
const hosts: readonly (readonly [RegExp, Ask])[] = [
  [
    /gitlab/,
    (repository, branch, into) => {
      const fields = { source_branch: branch, ...(into !== undefined && { target_branch: into }) }
      const query = Object.entries(fields).map(([name, value]) => [`merge_request[${name}]`, value])
      return `${repository}/-/merge_requests/new?${new URLSearchParams(query)}`
    },
  ],
  [/github/, (repository, branch, into) => `${repository}/compare/${between(branch, into)}?expand=1`],
  [/gitea|forgejo|codeberg/, (repository, branch, into) => `${repository}/compare/${between(branch, into)}`],
]

/**
 * Where a git host has a branch approved, from the address of its repository as git takes it. Undefined where nobody knows:
 * plain ssh, a host without such pages, or one that is called something else.
 */
export function requestLink(url: string, into?: string): ((branch: string) => string) | undefined {
  const { host, path } = place(url) ?? {}
  const ask = hosts.find(([name]) => host !== undefined && name.test(host))?.[1]
  return ask && (branch => ask(`https://${host}/${path}`, branch, into))
}

/** `https://HOST/PATH`, `ssh://git@HOST:22/PATH` and `git@HOST:PATH`. */
function place(url: string): { host: string; path: string } | undefined {
  const found =
    /^https:\/\/(?:[^@/]*@)?([^/]+)\/(.+)$/.exec(url) ??
    /^ssh:\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(url) ??
    /^[\w.-]+@([\w.-]+):(.+)$/.exec(url)
  const [, host, path] = found ?? []
  if (host === undefined || path === undefined) return undefined
  return { host: host.toLowerCase(), path: path.replace(/\/+$/, '').replace(/\.git$/, '') }
}

function between(branch: string, into?: string): string {
  const names = [into, branch].flatMap(name => (name === undefined ? [] : [name]))
  return names.map(name => name.split('/').map(encodeURIComponent).join('/')).join('...')
}
