import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { listFolder } from './folder'
import { imageSizes } from './images'
import { type Attachment, lookAt } from './look-at'
import { type Memory, stampOf } from './memory'
import type { Problem, Snapshot } from './model'
import { hashOf, kindOf, type Parsed } from './parse'
import { compare, problem } from './problem'
import { revisionOf } from './revision'
import { settingsFiles } from './settings'
import { holdsSituations } from './situations'
import { parseSources, type Source } from './sources'
import { unread } from './unread'

/** The files of a content folder, each read by itself; nothing is held against anything else yet. */
export interface Reading {
  readonly revision: string
  /** The same for the same files with the same content. */
  readonly fingerprint: string
  /** The documents, in order of path. */
  readonly parsed: readonly Parsed[]
  /** Settings and situations, as they lie there. */
  readonly texts: ReadonlyMap<string, Uint8Array>
  /** The path of each file that is there, also of those that can't be opened, in order. */
  readonly paths: readonly string[]
  readonly images: Snapshot['images']
  /** What documents may show or link, by path under `files/`. */
  readonly attachments: ReadonlyMap<string, Attachment>
  /** What is wrong with the folder itself. */
  readonly problems: readonly Problem[]
}

export interface FolderOptions {
  /** Where parsed documents are kept between starts; without it nothing is written. */
  readonly cache?: string
  /** What reading this folder left behind, and leaves behind now: only what changed is read and parsed. */
  readonly memory?: Memory
  /** Known where the folder holds one commit and nothing else; else the folder is asked. */
  readonly revision?: string
  /** The fingerprint of a reading that there is already: the same is not read again. */
  readonly unless?: string
  readonly onProgress?: (done: number, of: number) => void
}

/**
 * Reads the files of a content folder. Undefined where that is what was read before, and so only where `unless` is given.
 * @throws ContentFolderError when there is no such folder, or it can't be opened.
 */
export async function readFolder(folder: string, options?: Omit<FolderOptions, 'unless'>): Promise<Reading>
export async function readFolder(folder: string, options: FolderOptions): Promise<Reading | undefined>
export async function readFolder(folder: string, options: FolderOptions = {}): Promise<Reading | undefined> {
  const { memory = new Map() } = options
  // Everything is kept on disk once, when a house opens: to write it all again for one edited file takes longer than parsing.
  const { cache: kept, ...others } = options
  const cache = memory.size === 0 ? kept : undefined
  const { files, problems: listing } = listFolder(folder)
  const { fresh, stamps, problems: unreadable } = await remember(files, memory)
  for (const parsed of await parseSources(fresh, { ...others, ...(cache && { cache }) })) {
    memory.set(parsed.file, { stamp: stamps.get(parsed.file) ?? '', hash: parsed.hash, parsed })
  }
  const known = [...memory].sort(([a], [b]) => compare(a, b))
  const parsed = known.flatMap(([, one]) => one.parsed ?? [])
  const paths = [...files.keys()].sort(compare)
  const hashes = known.map(([file, { hash }]) => `${file} ${hash}`)
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([hashes, paths, listing, unreadable]))
    .digest('hex')
  if (fingerprint === options.unless) return undefined
  const attachments = new Map(
    known.flatMap(([file, { attachment }]) => (attachment ? [[file, attachment] as const] : [])),
  )
  const images = await imageSizes(files, attachments, parsed)
  return {
    fingerprint,
    revision: options.revision ?? (await revisionOf(folder, hashes)),
    parsed,
    texts: new Map(known.flatMap(([file, { bytes }]) => (bytes ? [[file, bytes] as const] : []))),
    paths,
    images: images.sizes,
    attachments,
    problems: [...listing, ...unreadable, ...unread(paths), ...images.problems, ...flaws(attachments)],
  }
}

function flaws(attachments: Reading['attachments']): Problem[] {
  const mend = 'Put the whole file here again, or give it the ending of what it is.'
  return [...attachments].flatMap(([file, { flaw }]) =>
    flaw === undefined ? [] : problem({ file, line: 1, column: 1 }, 'broken-file', flaw, mend, 'warning'),
  )
}

/** Brings a memory up to date with the files that are there; gives the documents that are yet to be parsed. */
async function remember(
  files: ReadonlyMap<string, string>,
  memory: Memory,
): Promise<{ fresh: Source[]; stamps: Map<string, string>; problems: Problem[] }> {
  const problems: Problem[] = []
  const fresh: Source[] = []
  const stamps = new Map<string, string>()
  for (const file of memory.keys()) if (!files.has(file)) memory.delete(file)
  let looked = 0
  for (const [file, path] of files) {
    const kind = kindOf(file)
    const isAttachment = file.startsWith('files/')
    if (!kind && !isAttachment && !settingsFiles.includes(file) && !holdsSituations(file)) continue
    // Each by itself is quick, ten thousand at once would keep everybody waiting; and where many people read, whoever
    // waits for a disk waits for their pages, too.
    if (++looked % 500 === 0) await new Promise(resolve => setImmediate(resolve))
    const before = memory.get(file)
    const stamp = stampOf(path)
    if (before && stamp !== '' && stamp === before.stamp) continue
    try {
      if (isAttachment) {
        const attachment = await lookAt(file, path)
        memory.set(file, { stamp, hash: attachment.hash, attachment })
        continue
      }
      const bytes = readFileSync(path)
      const hash = hashOf(bytes)
      if (before?.hash === hash) memory.set(file, { ...before, stamp })
      else if (!kind) memory.set(file, { stamp, hash, bytes })
      else {
        memory.delete(file)
        stamps.set(file, stamp)
        fresh.push({ file, bytes, kind })
      }
    } catch {
      memory.delete(file)
      const at = { file, line: 1, column: 1 }
      problems.push(problem(at, 'unreadable', 'This file can’t be opened.', 'Check who may read it.'))
    }
  }
  return { fresh, stamps, problems }
}
