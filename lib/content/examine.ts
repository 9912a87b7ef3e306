import { build } from './build'
import { check } from './check'
import { today as dayAt } from './clock'
import type { Problem, Snapshot } from './model'
import type { Reading } from './reading'
import { readSettings } from './settings'
import { readSituations, situationsOf } from './situations'
import { gather } from './world'

export interface ExamineOptions {
  /** The day on which "overdue" is judged, `YYYY-MM-DD`; today in the organization's time zone unless given. */
  readonly today?: string | undefined
  /** Files whose ids are theirs before others that want them too. */
  readonly first?: (file: string) => boolean
}

export interface Examined {
  /** Everything that is wrong; found out when it is asked for. */
  readonly problems: () => readonly Problem[]
  /** Puts together the documents about which nothing is wrong. Undefined when the organization itself can't be read. */
  readonly build: (wrong: readonly Problem[]) => Snapshot | undefined
}

/** Holds what was read against each other. */
export function examine(reading: Reading, { today, first }: ExamineOptions = {}): Examined {
  const { paths, texts, images, attachments, revision } = reading
  const files = new Set(paths.filter(file => file.startsWith('files/')))
  const settings = readSettings(texts, new Set([...paths, ...texts.keys()]))
  const world = gather(reading.parsed, settings, files, first)
  const { written, problems: unread } = readSituations(texts)
  const { situations, problems: wrong } = situationsOf(written, world)
  const day = today ?? dayAt(new Date(), settings.organization?.timeZone ?? 'UTC')
  return {
    problems: () => check(world, day, [...reading.problems, ...unread, ...wrong]),
    build: problems => {
      const snapshot = build(world, problems, revision, images, situations)
      const versions = [...attachments].filter(([path]) => snapshot?.files.has(path))
      const hashes = new Map(versions.map(([path, { hash }]) => [path, hash]))
      return snapshot && Object.freeze({ ...snapshot, attachments: hashes })
    },
  }
}
