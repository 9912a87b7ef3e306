import { GitError } from '../publish'
import { ProposeError } from './model'
import type { Repository } from './repository'

/** A file of which both sides changed the same place. The names of its bytes; absent where it isn't there. */
export interface Conflict {
  readonly path: string
  readonly base?: string
  readonly served?: string
  readonly proposed?: string
}

export interface Merge {
  /** The tree in which both changes are; where they conflict, one to begin from. */
  readonly tree: string
  readonly conflicts: readonly Conflict[]
}

const stages = { 1: 'base', 2: 'served', 3: 'proposed' } as const

/** What becomes of a proposal on top of what is served; written nowhere but among git's objects. */
export async function mergeOf({ run }: Repository, served: string, tip: string): Promise<Merge> {
  const args = ['merge-tree', '--write-tree', '-z', '--no-messages', served, tip]
  const out = await run(args).catch((error: GitError) => {
    if (error.code === 1) return error.out
    if (error.code === 129) throw new ProposeError('This needs git 2.38 or newer. Bring git up to date.')
    throw error
  })
  const [tree = '', ...lines] = out.toString().split('\0').filter(Boolean)
  const conflicts = new Map<string, Conflict>()
  for (const line of lines) {
    const [, blob, stage, path] = /^\d+ (\w+) ([123])\t(.+)$/s.exec(line) ?? []
    if (path === undefined) continue
    const side = stages[Number(stage) as 1 | 2 | 3]
    conflicts.set(path, { ...conflicts.get(path), path, [side]: blob })
  }
  return { tree: tree.trim(), conflicts: [...conflicts.values()] }
}
