import { statSync } from 'node:fs'
import { basename, resolve } from 'node:path'

/** Where the content comes from: a folder, or a branch of a git repository, and in that a folder. */
export type Address =
  | { readonly kind: 'folder'; readonly folder: string }
  | {
      readonly kind: 'git'
      readonly url: string
      /** Absent: the one that the repository names as its main one. */
      readonly branch?: string
      /** Path inside the repository; '' is its root. */
      readonly folder: string
    }

/** What was given is neither a folder nor an address that is allowed; the message is for people. */
export class AddressError extends Error {}

const remote = /^(https|ssh|file):\/\/|^[\w.-]+@[\w.-]+:(?!\/\/)/
const other = /^([\w+.-]+):(?:\/\/|:)/

/**
 * Reads `FOLDER`, or `REPOSITORY#BRANCH:FOLDER` with a repository as git takes it (https, ssh, file, `git@host:path`, or a
 * folder of this machine where a branch is named). Branch and folder may be left out.
 * @throws AddressError
 */
export function addressOf(text: string): Address {
  if (isFolder(text)) return { kind: 'folder', folder: text }
  const at = text.lastIndexOf('#')
  const [repository, rest] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
  const colon = rest.indexOf(':')
  const [branch, folder] = colon < 0 ? [rest, ''] : [rest.slice(0, colon), rest.slice(colon + 1)]
  if (!remote.test(repository)) {
    const protocol = other.exec(repository)?.[1]
    if (protocol) throw new AddressError(`“${protocol}” is not spoken here. Use https, ssh or file.`)
    if (at < 0 || !isFolder(repository)) return { kind: 'folder', folder: text }
  }
  return {
    kind: 'git',
    url: remote.test(repository) ? repository : resolve(repository),
    ...(branch && { branch: checkedBranch(branch) }),
    folder: checkedFolder(folder),
  }
}

/** The address as people read it, and as the data of its content is named by: without what only git needs to know. */
export function shownAddress(address: Address): string {
  if (address.kind === 'folder') return address.folder
  const { url, branch, folder } = address
  const open = url.replace(/^(\w+:\/\/)[^@/]*@/, '$1')
  return `${open}${branch || folder ? '#' : ''}${branch ?? ''}${folder ? `:${folder}` : ''}`
}

/** What a repository is called. */
export function nameOf({ url }: Address & { kind: 'git' }): string {
  return basename(url.replace(/\.git$/, ''))
}

/** Whether a text can be the name of a branch by git's own rules (git-check-ref-format), and so nothing else to git. */
export function isRefName(text: string): boolean {
  return /^(?!-|\/)(?!.*(\.\.|@\{|\/\/|\/\.))[^\s~^:?*[\\\p{Cc}]{1,250}(?<!\.|\/|\.lock)$/u.test(text)
}

function checkedBranch(branch: string): string {
  if (!isRefName(branch)) throw new AddressError(`“${branch}” can’t be the name of a branch.`)
  return branch
}

function checkedFolder(folder: string): string {
  const parts = folder.split('/').filter(part => part !== '' && part !== '.')
  if (parts.some(part => part === '..' || part === '.git'))
    throw new AddressError(`“${folder}” is not a folder of that repository.`)
  return parts.join('/')
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
