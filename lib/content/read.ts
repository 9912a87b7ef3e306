import { examine } from './examine'
import type { Problem, Snapshot } from './model'
import { type FolderOptions, readFolder } from './reading'

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
  const reading = await readFolder(folder, options)
  const examined = examine(reading, options)
  const problems = examined.problems()
  return { snapshot: examined.build(problems), problems, documents: reading.parsed.length }
}
