import type { Memory, Reading } from '../../content'
import { type Address } from './address'
import { folderSource } from './folder'
import { gitSource } from './remote'

export { addressOf, AddressError, isRefName, nameOf, shownAddress, type Address } from './address'

/** One state of the content, as its source has it now. */
export interface Brought {
  readonly reading: Reading
  /** Who made the change, and what they said of it; where the source knows. */
  readonly by?: string
  readonly message?: string
  /** The whole name of their commit. */
  readonly commit?: string
  /** The addresses of mail in all commits that came with it. */
  readonly emails?: readonly string[]
  /** A commit since the last reading says that what is gone may go. */
  readonly confirmed?: boolean
}

/** Where the content comes from. */
export interface Source {
  /** Absolute path of the content on this machine, for the images and forms in it. */
  readonly folder: string
  /** How often it is looked at, milliseconds. */
  readonly every: number
  /**
   * What is there now; undefined where that is what was read last.
   * @throws when it can't be reached or read; the message is for people
   */
  readonly bring: (options: BringOptions) => Promise<Brought | undefined>
  /**
   * Of a repository elsewhere: has all its branches here, as `refs/answerhouse/branches/…`, so that they can be looked at.
   * @throws when it can't be reached
   */
  readonly bringBranches?: () => Promise<void>
}

export interface BringOptions {
  readonly memory: Memory
  /** The revision that is served, where something is: what was said since then counts. */
  readonly since?: string
  readonly cache?: string
  readonly onProgress?: (done: number, of: number) => void
  /** While a repository is copied for the first time, of its parts. */
  readonly onFetch?: (done: number, of: number) => void
}

/** @param data the folder where a repository's copy is kept */
export function sourceOf(address: Address, data: string): Source {
  return address.kind === 'folder' ? folderSource(address.folder) : gitSource(address, data)
}
