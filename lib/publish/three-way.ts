import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { git, GitError } from './git'

/** A place that two people changed, each in their own way. */
export interface Both {
  readonly mine: string
  readonly theirs: string
}

/** So long that no line of a text looks like it. */
const size = 64
const mark = (sign: string) => sign.repeat(size)

/**
 * A text with the changes of two, line by line as git merges. Where both changed the same place mine stands in it, and
 * both are given.
 */
export async function threeWay(
  base: string,
  mine: string,
  theirs: string,
): Promise<{ text: string; both: Both[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'answerhouse-merge-'))
  try {
    const texts = Object.entries({ mine, base, theirs })
    await Promise.all(texts.map(([name, text]) => writeFile(join(folder, name), text)))
    const args = ['merge-file', '-p', '--quiet', `--marker-size=${size}`, 'mine', 'base', 'theirs']
    const merged = await git(folder, args).catch((error: GitError) => {
      // It ends with how many places conflict.
      if (error.code !== undefined && error.code > 0 && error.code < 128) return error.out
      throw error
    })
    return apart(merged.toString())
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function apart(merged: string): { text: string; both: Both[] } {
  const both: Both[] = []
  const line = (sign: string) => `${sign}{${size}}(?: [^\\n]*)?\\n`
  const place = new RegExp(`^${line('<')}([^]*?)^${line('=')}([^]*?)^${mark('>')}[^\\n]*(?:\\n|$)`, 'gm')
  const text = merged.replace(place, (_, mine: string, theirs: string) => {
    both.push({ mine, theirs })
    return mine
  })
  return { text, both }
}
