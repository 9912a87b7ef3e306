import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { Problem } from './model'
import { compare, problem } from './problem'

/** A folder that can't be read as content at all; the message says what, and what to do. */
export class ContentFolderError extends Error {}

/** The files of a content folder by path with `/`, in order; links that leave it are problems, never followed. */
export async function listFolder(folder: string): Promise<{ files: string[]; problems: Problem[] }> {
  const root = await openFolder(folder)
  const files: string[] = []
  const problems: Problem[] = []
  await list('')
  return { files: files.sort(compare), problems }

  async function list(inside: string): Promise<void> {
    const entries = await readdir(join(root, inside), { withFileTypes: true }).catch(() => {
      problems.push(problem(at(inside), 'unreadable', 'This folder can’t be opened.', 'Check who may read it.'))
      return []
    })
    for (const entry of entries) {
      const path = inside ? `${inside}/${entry.name}` : entry.name
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      if (entry.isSymbolicLink()) await follow(path)
      else if (entry.isDirectory()) await list(path)
      else if (entry.isFile()) files.push(path)
    }
  }

  async function follow(path: string): Promise<void> {
    const target = await realpath(join(root, path)).catch(() => undefined)
    const way = target === undefined ? '..' : relative(root, target)
    if (target === undefined || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) {
      problems.push(problem(at(path), 'link-out', 'This symbolic link leads out of the content folder.', 'Put the file itself here.'))
    } else if ((await lstat(target)).isFile()) files.push(path)
    else problems.push(problem(at(path), 'link-out', 'This symbolic link is not to a file.', 'Put the files themselves here.'))
  }
}

async function openFolder(folder: string): Promise<string> {
  const found = await stat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new ContentFolderError(`There is no folder "${folder}". Name one that holds organization.yaml.`)
    throw new ContentFolderError(`The folder "${folder}" can't be opened. Check who may read it.`)
  })
  if (!found.isDirectory()) throw new ContentFolderError(`"${folder}" is a file. Name the folder that holds organization.yaml.`)
  await readdir(folder).catch(() => {
    throw new ContentFolderError(`The folder "${folder}" can't be read. Check who may read it.`)
  })
  return realpath(folder)
}

function at(file: string) {
  return { file: file || '.', line: 1, column: 1 }
}
