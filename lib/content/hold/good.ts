import type { Age, Problem, Snapshot } from '../model'
import type { Parsed } from '../parse'
import type { Reading } from '../reading'

/** What is served of each file: its newest version, or the last one that was right. */
export interface Good extends Age {
  /** Documents, by file. */
  readonly parsed: ReadonlyMap<string, Parsed>
  /** Settings and situations. */
  readonly texts: ReadonlyMap<string, Uint8Array>
  /** The files of which an older version is served, and from when it is. */
  readonly older: ReadonlyMap<string, Age>
  /** Files that are gone, and are served until somebody says that they may go. */
  readonly asked: ReadonlySet<string>
  /** The path of each file that was there. */
  readonly paths: readonly string[]
  readonly images: Snapshot['images']
  /** The versions of what documents show or link. */
  readonly attachments: Reading['attachments']
}

/** A file whose newest version is not served, or has a mistake that can be borne, and why. */
export interface Held {
  readonly file: string
  /** Of a document. */
  readonly id?: string
  /** Served in an older version; served as it is; or left out, as there never was a right one. */
  readonly state: 'older' | 'as it is' | 'left out'
  /** The version that is served in its place. */
  readonly served?: Age
  /** What is wrong with it, or what would be wrong with the file because of which it waits. */
  readonly problems: readonly Problem[]
  /** The file because of which it waits, where it is right by itself. */
  readonly because?: string
}

/** Code unit order of files, the same everywhere. */
export function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return a.file < b.file ? -1 : 1
}
