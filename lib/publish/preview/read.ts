import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isContent, type Good, type Memory, type Reading, readFolder, revised } from '../../content'
import { blobs } from '../blobs'
import { git } from '../git'
import { layOut } from '../revision'

/** More documents than this are parsed by all cores at once, from a folder. */
const few = 40

export interface ReadOptions {
  /** The content folder, in its repository. */
  readonly folder: string
  /** Its whole name. */
  readonly commit: string
  /** Where the images and forms of the commit are left. */
  readonly into: string
  /** What is served, and what was read last. */
  readonly good?: Good | undefined
  readonly live?: Reading | undefined
}

/**
 * The files of a commit, each read by itself. Where what was read last is a commit too, and few files are other in this
 * one, only those are read.
 * @throws GitError where there is no content at the commit
 */
export async function readCommit(options: ReadOptions): Promise<Reading> {
  const { folder, commit, into, good, live } = options
  const revision = commit.slice(0, 7)
  const changed = live && (await changedFiles(folder, live.revision, commit))
  if (live && changed) {
    await layOut(folder, commit, into, { only: 'files' })
    return revised(live, changed, revision)
  }
  await layOut(folder, commit, into)
  const reading = await readFolder(into, { memory: remembered(good), revision })
  const others = (await readdir(into)).filter(name => name !== 'files')
  await Promise.all(others.map(name => rm(join(into, name), { recursive: true, force: true })))
  return reading
}

/**
 * The files that are other in a commit than in the one that was read, with their bytes; undefined for what is gone.
 * Undefined where that isn't all there is to know: the folder holds more than a commit, or images, links or many files
 * differ.
 */
async function changedFiles(
  folder: string,
  read: string,
  commit: string,
): Promise<Map<string, Uint8Array | undefined> | undefined> {
  if (!/^[0-9a-f]{7,40}$/.test(read)) return undefined
  const how = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--relative']
  const out = await git(folder, [...how, read, commit, '--', '.']).catch(() => undefined)
  if (!out) return undefined
  const parts = out.toString().split('\0')
  const files = Array.from({ length: Math.floor(parts.length / 2) }, (_, at) => {
    const [, mode = '', , blob = '', status = ''] = parts[2 * at]!.slice(1).split(' ')
    return { file: parts[2 * at + 1]!.normalize('NFC'), mode, blob, isGone: status === 'D' }
  })
  const isPlain = ({ file, mode, isGone }: (typeof files)[number]) =>
    isContent(file) && !file.startsWith('files/') && (isGone || mode.startsWith('100'))
  if (files.length > few || !files.every(isPlain)) return undefined
  const there = files.filter(({ isGone }) => !isGone)
  const bytes = await blobs(
    folder,
    there.map(({ blob }) => blob),
  )
  return new Map([
    ...files.map(({ file }) => [file, undefined] as const),
    ...there.map(({ file }, at) => [file, bytes[at]] as const),
  ])
}

/** What is live was parsed before: only what differs from it is parsed. A version with another's audience is not taken. */
function remembered(good: Good | undefined): Memory {
  const known = [...(good?.parsed ?? [])].filter(([file]) => !good?.older.has(file))
  return new Map(known.map(([file, parsed]) => [file, { stamp: '', hash: parsed.hash, parsed }]))
}
