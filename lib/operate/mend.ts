import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  FrontListError,
  type Move,
  type Problem,
  type RenamedFile,
  withListed,
  withMovedLinks,
} from '../content'
import { readTexts, writeTexts } from './texts'

/** What was done to a file, or why that couldn't be. */
export interface Mended {
  readonly file: string
  readonly done: boolean
  /** In a sentence. */
  readonly words: string
}

/** Writes the old id of each document that moved into its front matter. The rest of the file stays as it is. */
export async function mendMoves(folder: string, moves: readonly Move[]): Promise<Mended[]> {
  const texts = await readTexts(
    folder,
    moves.map(({ file }) => file),
  )
  const changed = new Map<string, string>()
  const told = moves.map(({ file, old }): Mended => {
    try {
      changed.set(file, withListed(texts.get(file)!, 'was', [old]))
      return { file, done: true, words: `"was" has "${old}" now, so that its old address leads to it.` }
    } catch (error) {
      if (error instanceof FrontListError) return { file, done: false, words: error.message }
      throw error
    }
  })
  await writeTexts(folder, changed)
  return told
}

/**
 * Leads links to files that moved, and the links of those files themselves, to where they lead now.
 * @param problems what `check` says; only its dead links are looked at
 */
export async function mendLinks(
  folder: string,
  renamed: readonly RenamedFile[],
  problems: readonly Problem[],
): Promise<Mended[]> {
  const lines = new Map<string, Set<number>>()
  for (const { file, line, rule } of problems)
    if (rule === 'dead-link') lines.set(file, (lines.get(file) ?? new Set()).add(line))
  const [moved, origin] = [
    new Map(renamed.map(({ from, to }) => [from, to])),
    new Map(renamed.map(({ from, to }) => [to, from])),
  ]
  const isThere = (path: string) => !path.startsWith('..') && existsSync(join(folder, path))
  const now = (path: string) => moved.get(path) ?? (isThere(path) ? path : undefined)
  const texts = await readTexts(folder, [...lines.keys()])
  const changed = new Map<string, string>()
  for (const [file, source] of texts) {
    const where = { file, from: origin.get(file) ?? file, lines: lines.get(file) ?? new Set<number>() }
    const text = withMovedLinks(source, where, now)
    if (text !== source) changed.set(file, text)
  }
  await writeTexts(folder, changed)
  return [...changed.keys()].map(file => ({
    file,
    done: true,
    words: 'Links lead to where their files are now.',
  }))
}
