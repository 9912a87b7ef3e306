import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readContent, type ReadResult } from '../content'
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
  const files = await filesAt(folder, commit)
  if (files.length === 0) throw new GitError(`There is no content in this folder at "${ref}".`)
  const scratch = await mkdtemp(join(tmpdir(), 'answerhouse-revision-'))
  try {
    const bytes = await contents(
      folder,
      files.map(({ blob }) => blob),
    )
    for (const [at, { file }] of files.entries()) {
      const path = join(scratch, file)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, bytes[at]!)
    }
    const result = await readContent(scratch)
    const revision = commit.slice(0, 7)
    return { ...result, ...(result.snapshot && { snapshot: { ...result.snapshot, revision } }) }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** The regular files under a folder at a commit: path inside the folder, and the name of its bytes. */
async function filesAt(folder: string, commit: string): Promise<{ file: string; blob: string }[]> {
  const listed = await git(folder, ['ls-tree', '-r', '-z', commit, '--', '.'])
  return listed
    .toString()
    .split('\0')
    .flatMap(line => {
      const [, mode, blob, file] = /^(\d+) blob (\w+)\t(.+)$/s.exec(line) ?? []
      const safe = file !== undefined && !file.split('/').includes('..')
      return safe && blob && mode !== '120000' ? [{ file, blob }] : []
    })
}

/** The bytes of each of these, in one run of git. */
async function contents(folder: string, blobs: readonly string[]): Promise<Buffer[]> {
  const out = await git(folder, ['cat-file', '--batch'], { input: `${blobs.join('\n')}\n` })
  let at = 0
  return blobs.map(() => {
    const end = out.indexOf(10, at)
    const size = Number(out.subarray(at, end).toString().split(' ')[2])
    const bytes = out.subarray(end + 1, end + 1 + size)
    at = end + size + 2
    return bytes
  })
}
