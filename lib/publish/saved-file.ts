import { createHash, webcrypto } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { readerVersion, shapeVersion } from '../content'
import { searchVersion } from './index-file'
import type { Entry } from './saved-lines'

export const savedName = 'served.house'
/** Of the header. */
export const headerBytes = 1024

/**
 * The first line of what is saved. After it come lines, then a table of them (the length in bytes of each, and its SHA-256 as
 * 64 hex digits), then the index.
 */
export interface Header {
  /** The programs that made the lines, parsed what stands in them, and made the index. */
  readonly shape: string
  readonly reader: string
  readonly search: string | undefined
  /** Whether search has learned from the documents. */
  readonly isLearned: boolean
  /** SHA-256 of the table, 64 hex digits; where it begins, and how long it is, in bytes. */
  readonly sum: string
  readonly table: number
  readonly length: number
}

/** One line of the table. */
export type Row = readonly [length: number, sum: string]

/** Documents as they stand in the file: the same needn't be written again. */
export interface Written {
  readonly entries: readonly Entry[]
  readonly from: number
  readonly rows: readonly Row[]
}

/** A whole file: the sum of its table, and where in it documents stand, by the file of the first of them. */
export interface WrittenFile {
  readonly sum: string
  readonly lines: ReadonlyMap<string, Written>
}

/** Always of one length, so that it can be written when all else is. */
export function headerLine(header: Header): string {
  return `${JSON.stringify(header).padEnd(headerBytes - 1)}\n`
}

export async function headerOf(file: FileHandle): Promise<Header> {
  return JSON.parse((await bytesOf(file, 0, headerBytes)).toString('utf8')) as Header
}

/** What this program makes. */
export async function versions(): Promise<Pick<Header, 'shape' | 'reader' | 'search'>> {
  const [shape, reader, search] = await Promise.all([shapeVersion(), readerVersion(), searchVersion()])
  return { shape, reader, search }
}

export function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Whether a line is as it was written; found out on another thread. */
export async function isWhole(line: Uint8Array, [length, sum]: Row): Promise<boolean> {
  const found = await webcrypto.subtle.digest('SHA-256', line)
  return line.length === length && Buffer.from(found).toString('hex') === sum
}

/** Fewer than asked for where the file ends. */
export async function bytesOf(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length)
  let at = 0
  for (;;) {
    const { bytesRead } = await file.read(bytes, at, length - at, from + at)
    at += bytesRead
    if (bytesRead === 0 || at === length) return bytes.subarray(0, at)
  }
}
