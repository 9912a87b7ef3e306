import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readContent, type ReadResult } from '../content'
import { blobs } from './blobs'
import { git, GitError } from './git'

/** The full name of the commit that a branch, a tag or a short name stands for. */
export async function commitOf(folder: string, ref: string): Promise<string> {
  try {
    const name = await git(folder, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${ref}^{commit}`,
    ])
    return name.toString().trim()
  } catch {
    throw new GitError(`There is no revision "${ref}" here. Name a branch, a tag or a commit.`)
  }
}

/**
 * Reads a content folder as it was at a commit, without touching the working tree. Symbolic links are left
 * out.
 */
export async function readRevision(folder: string, ref: string): Promise<ReadResult> {
  const commit = await commitOf(folder, ref)
  const scratch = await mkdtemp(join(tmpdir(), 'answerhouse-revision-'))
  try {
    await layOut(folder, commit, scratch, { ref })
    const result = await readContent(scratch)
    const revision = commit.slice(0, 7)
    return { ...result, ...(result.snapshot && { snapshot: { ...result.snapshot, revision } }) }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

export interface LayOutOptions {
  /** What it was asked for by, which an error says. */
  readonly ref?: string
  /** A folder in the content folder: nothing else is written, and it may be empty. */
  readonly only?: string
}

/**
 * Writes the files of a content folder as they were at a commit into another folder, without symbolic links.
 * @param commit its whole name
 * @throws GitError where there is no content at all
 */
export async function layOut(
  folder: string,
  commit: string,
  into: string,
  { ref = commit, only = '.' }: LayOutOptions = {},
): Promise<void> {
  const files = await filesAt(folder, commit, only)
  if (files.length === 0 && only === '.')
    throw new GitError(`There is no content in this folder at "${ref}".`)
  const bytes = await blobs(
    folder,
    files.map(({ blob }) => blob),
  )
  for (const [at, { file }] of files.entries()) {
    const path = join(into, file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes[at]!)
  }
}

/** The regular files under a folder at a commit: path inside the folder, and the name of its bytes. */
async function filesAt(
  folder: string,
  commit: string,
  only: string,
): Promise<{ file: string; blob: string }[]> {
  const listed = await git(folder, ['ls-tree', '-r', '-z', commit, '--', only])
  return listed
    .toString()
    .split('\0')
    .flatMap(line => {
      const [, mode, blob, file] = /^(\d+) blob (\w+)\t(.+)$/s.exec(line) ?? []
      const safe = file !== undefined && !file.split('/').includes('..')
      return safe && blob && mode !== '120000' ? [{ file, blob }] : []
    })
}
