import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Snapshot } from '../model'
import type { Memory } from '../memory'
import { readFolder } from '../reading'
import { type Files, folderOf, least, write } from '../testing'
import type { Good } from './good'
import type { Settled } from './finish'
import { settle } from './settle'

/** What is served of a folder, and what of it waits, after a change of files (undefined: gone). */
export interface Served {
  readonly snapshot: Snapshot
  /** `file: state because rules`, one each. */
  readonly held: readonly string[]
  readonly good: Good
  /** The first words of a document. */
  readonly words: (id: string) => string | undefined
}

/** A folder that is served with these files beside the least ones, and is then changed again and again. */
export function houseOf(files: Files) {
  const root = folderOf({ ...least, ...files })
  const memory: Memory = new Map()
  let good: Good | undefined
  let revision = 0
  return {
    root,
    change: async (files: Readonly<Record<string, string | undefined>> = {}, confirmed = false) => {
      for (const [file, text] of Object.entries(files))
        if (text === undefined) rmSync(join(root, file), { recursive: true })
        else write(root, { [file]: text })
      const reading = await readFolder(root, { memory, revision: String(++revision) })
      const settled = settle(reading, { good, at: `at ${revision}`, confirmed, today: '2026-11-22' })
      good = settled.good
      return shown(settled)
    },
  }
}

function shown({ snapshot, held, good }: Settled): Served {
  if (!snapshot) throw new Error('Nothing is served.')
  return {
    snapshot,
    good,
    words: id => snapshot.documents.get(id)?.sections[0]?.text,
    held: held.map(({ file, state, because, problems }) => {
      const rules = [...new Set(problems.map(({ rule }) => rule))]
      return [`${file}:`, state, ...(because ? [`because of ${because}`] : []), ...rules].join(' ')
    }),
  }
}
