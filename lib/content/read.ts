import { readFile } from 'node:fs/promises'
import { build } from './build'
import { check } from './check'
import { today as dayAt } from './clock'
import { listFolder, type Listed } from './folder'
import { imageSizes } from './images'
import type { Problem, Snapshot } from './model'
import { hashOf, kindOf } from './parse'
import { compare, problem } from './problem'
import { holdsSituations, readSituations, situationsOf } from './situations'
import { revisionOf } from './revision'
import { readSettings, settingsFiles } from './settings'
import { parseSources, type Source } from './sources'
import { unread } from './unread'
import { gather } from './world'

export interface ReadOptions {
  /** Where parsed documents are kept between starts; without it nothing is written. */
  readonly cache?: string
  readonly onProgress?: (done: number, of: number) => void
  /** The day on which "overdue" is judged, `YYYY-MM-DD`; today in the organization's time zone unless given. */
  readonly today?: string
}

export interface ReadResult {
  /** Absent when organization.yaml itself can't be read. */
  readonly snapshot?: Snapshot
  readonly problems: readonly Problem[]
  /** How many documents were found, right or wrong. */
  readonly documents: number
}

/**
 * Reads a content folder whole: every file parsed, checked, and put together as one snapshot.
 * @throws ContentFolderError when there is no such folder, or it can't be opened.
 */
export async function readContent(folder: string, options: ReadOptions = {}): Promise<ReadResult> {
  const listed = await listFolder(folder)
  const { bytes, problems: unreadable } = await readFiles(listed)
  const sources = [...bytes].flatMap(([file, content]): Source[] => {
    const kind = kindOf(file)
    return kind ? [{ file, bytes: content, kind }] : []
  })
  const parsed = await parseSources(sources, options)
  const paths = [...listed.files.keys()].sort(compare)
  const files = new Set(paths.filter(file => file.startsWith('files/')))
  const world = gather(parsed, readSettings(bytes, listed.files), files)
  const images = await imageSizes(listed.files, world)
  const { written, problems: unreadTests } = readSituations(bytes)
  const { situations, problems: wrong } = situationsOf(written, world)
  const today = options.today ?? dayAt(new Date(), world.settings.organization?.timeZone ?? 'UTC')
  const found = [
    ...listed.problems,
    ...unreadable,
    ...unread(paths),
    ...images.problems,
    ...unreadTests,
    ...wrong,
  ]
  const problems = check(world, today, found)
  const hashes = [...bytes].map(([file, content]) => `${file} ${hashOf(content)}`).sort(compare)
  const revision = await revisionOf(folder, hashes)
  return {
    snapshot: build(world, problems, revision, images.sizes, situations),
    problems,
    documents: parsed.length,
  }
}

/** The bytes of what is read as content; pictures and forms stay where they are. */
async function readFiles({
  files,
}: Listed): Promise<{ bytes: Map<string, Uint8Array>; problems: Problem[] }> {
  const problems: Problem[] = []
  const bytes = new Map<string, Uint8Array>()
  for (const [file, path] of files) {
    if (!kindOf(file) && !settingsFiles.includes(file) && !holdsSituations(file)) continue
    try {
      bytes.set(file, await readFile(path))
    } catch {
      const at = { file, line: 1, column: 1 }
      problems.push(problem(at, 'unreadable', 'This file can’t be opened.', 'Check who may read it.'))
    }
  }
  return { bytes, problems }
}
