import { build } from './build'
import { check } from './check'
import { today as dayAt } from './clock'
import type { Problem, Snapshot } from './model'
import { type FolderOptions, readFolder, type Reading } from './reading'
import { readSettings } from './settings'
import { readSituations, situationsOf } from './situations'
import { gather } from './world'

export interface ReadOptions extends FolderOptions {
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
  return assemble(await readFolder(folder, options), options.today)
}

/** Holds what was read against each other, and puts what is right together as one snapshot. */
function assemble(reading: Reading, day?: string): ReadResult {
  const { parsed, paths, texts, images, revision } = reading
  const files = new Set(paths.filter(file => file.startsWith('files/')))
  const world = gather(parsed, readSettings(texts, new Set(paths)), files)
  const { written, problems: unreadTests } = readSituations(texts)
  const { situations, problems: wrong } = situationsOf(written, world)
  const today = day ?? dayAt(new Date(), world.settings.organization?.timeZone ?? 'UTC')
  const problems = check(world, today, [...reading.problems, ...unreadTests, ...wrong])
  return {
    snapshot: build(world, problems, revision, images, situations),
    problems,
    documents: parsed.length,
  }
}
