import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const author = [
  '-c',
  'user.name=Ingrid',
  '-c',
  'user.email=ingrid@lantern.example',
  '-c',
  'commit.gpgSign=false',
]

/** Makes a content folder a repository with a remote beside it, `remote.git`, that is pushed to. */
export function remoteOf(folder: string): { path: string; push: (message?: string) => string } {
  const path = join(folder, '../remote.git')
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, ...author, ...args], { stdio: 'pipe' })
  git('init', '--quiet', '--initial-branch=main')
  git('init', '--quiet', '--bare', '--initial-branch=main', path)
  return {
    path,
    push: (message = 'Change it') => {
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '-m', message)
      git('push', '--quiet', path, 'main')
      return git('rev-parse', '--short=7', 'HEAD').toString().trim()
    },
  }
}
