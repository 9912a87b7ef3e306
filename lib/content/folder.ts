import { readdir, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { Problem } from './model'
import { problem } from './problem'

/** A folder that can't be read as content at all; the message says what, and what to do. */
export class ContentFolderError extends Error {}

export interface Listed {
  /** Path inside the content folder (with `/`, composed as NFC) → where the file is on this machine. */
  readonly files: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
}

/** The files of a content folder; links that leave it are problems, never followed. */
export async function listFolder(folder: string): Promise<Listed> {
  const root = await openFolder(folder)
  const files = new Map<string, string>()
  const problems: Problem[] = []
  await list('')
  return { files, problems }

  async function list(inside: string): Promise<void> {
    const entries = await readdir(join(root, inside), { withFileTypes: true }).catch(() => {
      report(inside || '.', 'unreadable', 'This folder can’t be opened.', 'Check who may read it.')
      return []
    })
    for (const entry of entries) {
      const path = inside ? `${inside}/${entry.name}` : entry.name
      if (isHidden(entry.name)) continue
      if (entry.isSymbolicLink()) await follow(path)
      else if (entry.isDirectory()) await list(path)
      else if (entry.isFile()) files.set(path.normalize('NFC'), join(root, path))
    }
  }

  async function follow(path: string): Promise<void> {
    const target = await realpath(join(root, path)).catch(() => undefined)
    if (target === undefined)
      report(path, 'link-out', 'This symbolic link leads nowhere.', 'Put the file itself here.')
    else if (leaves(relative(root, target))) {
      report(
        path,
        'link-out',
        'This symbolic link leads out of the content folder.',
        'Put the file itself here.',
      )
    } else if ((await stat(target)).isFile()) files.set(path.normalize('NFC'), target)
    else report(path, 'link-out', 'This symbolic link is not to a file.', 'Put the files themselves here.')
  }

  function report(file: string, rule: string, message: string, mend: string): void {
    problems.push(problem({ file, line: 1, column: 1 }, rule, message, mend))
  }
}

/** Whether a path from the root leads out of it, or to what is not content (`.git`). */
function leaves(way: string): boolean {
  return isAbsolute(way) || way.split(sep).some(isHidden)
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

async function openFolder(folder: string): Promise<string> {
  const found = await stat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw unreadable(folder)
    throw new ContentFolderError(`There is no folder "${folder}". Name one that holds organization.yaml.`)
  })
  if (!found.isDirectory()) {
    throw new ContentFolderError(`"${folder}" is a file. Name the folder that holds organization.yaml.`)
  }
  await readdir(folder).catch(() => {
    throw unreadable(folder)
  })
  return realpath(folder)
}

function unreadable(folder: string): ContentFolderError {
  return new ContentFolderError(`The folder "${folder}" can't be read. Check who may read it.`)
}
