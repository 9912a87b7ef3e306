import { statSync } from 'node:fs'
import type { Attachment } from './look-at'
import type { Parsed } from './parse'

/** A file as it was when it was read last. */
export interface Remembered {
  /** What its folder says of it; '' where that can't be relied on. */
  readonly stamp: string
  readonly hash: string
  /** Of a document. */
  readonly parsed?: Parsed
  /** Of settings and situations. */
  readonly bytes?: Uint8Array
  /** Of what documents show or link. */
  readonly attachment?: Attachment
}

/** What reading a content folder leaves behind, so that reading it again looks only at what changed. By file. */
export type Memory = Map<string, Remembered>

/** Changes within this time may leave the same stamp, as clocks of file systems are coarse. Milliseconds. */
const coarse = 2_500

/** What changes about a file when somebody writes to it. '' where it was written too lately to be sure, or isn't there. */
export function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return ''
  const { ino, size, mtimeMs, ctimeMs } = found
  if (Math.abs(Date.now() - Math.max(mtimeMs, ctimeMs)) < coarse) return ''
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`
}
