import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
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
export function listFolder(folder: string): Listed {
  const root = openFolder(folder)
  const files = new Map<string, string>()
  const problems: Problem[] = []
  list('')
  return { files, problems }

  function list(inside: string): void {
    for (const entry of entriesOf(inside)) {
      const path = inside ? `${inside}/${entry.name}` : entry.name
      if (isHidden(entry.name)) continue
      if (entry.isSymbolicLink()) follow(path)
      else if (entry.isDirectory()) list(path)
      else if (entry.isFile()) files.set(path.normalize('NFC'), join(root, path))
    }
  }

  function entriesOf(inside: string): Dirent[] {
    try {
      return readdirSync(join(root, inside), { withFileTypes: true })
    } catch {
      report(inside || '.', 'unreadable', 'This folder can’t be opened.', 'Check who may read it.')
      return []
    }
  }

  function follow(path: string): void {
    const target = targetOf(join(root, path))
    if (target === undefined)
      report(path, 'link-out', 'This symbolic link leads nowhere.', 'Put the file itself here.')
    else if (leaves(relative(root, target))) {
      report(
        path,
        'link-out',
        'This symbolic link leads out of the content folder.',
        'Put the file itself here.',
      )
    } else if (statSync(target).isFile()) files.set(path.normalize('NFC'), target)
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

/** Where a symbolic link leads. */
function targetOf(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

function openFolder(folder: string): string {
  const unreadable = `The folder "${folder}" can't be read. Check who may read it.`
  try {
    if (!statSync(folder).isDirectory())
      throw new ContentFolderError(`"${folder}" is a file. Name the folder that holds organization.yaml.`)
    readdirSync(folder)
    return realpathSync(folder)
  } catch (error) {
    if (error instanceof ContentFolderError) throw error
    const { code = '' } = error as NodeJS.ErrnoException
    const isMissing = ['ENOENT', 'ENOTDIR'].includes(code)
    const missing = `There is no folder "${folder}". Name one that holds organization.yaml.`
    throw new ContentFolderError(isMissing ? missing : unreadable)
  }
}
