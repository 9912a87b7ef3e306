import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { isPage } from './names'
import type { NotCarried } from './report'

const skipped = new Set(['node_modules', 'vendor', 'bower_components'])
const largest = 1024 * 1024

export interface SourceFile {
  /** Path inside the source folder, with `/`. */
  readonly path: string
  /** Without byte order mark, lines end in `\n`. */
  readonly text: string
}

/**
 * Reads every Markdown page below `from`, in the order of its path. Hidden folders, node_modules and vendor are
 * passed over; what can't be read, lies outside through a symbolic link, isn't UTF-8 or is over 1 MB is reported.
 */
export async function readPages(from: string): Promise<{ pages: SourceFile[]; notCarried: NotCarried[] }> {
  const root = await realpath(from)
  const pages: SourceFile[] = []
  const notCarried: NotCarried[] = []
  const visited = new Set<string>()
  await visit(root)
  return { pages: pages.sort((a, b) => (a.path < b.path ? -1 : 1)), notCarried }

  async function visit(folder: string): Promise<void> {
    visited.add(folder)
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined)
    if (!entries) return void report(folder, 'This folder can’t be read.')
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || skipped.has(entry.name)) continue
      const path = join(folder, entry.name)
      const real = entry.isSymbolicLink() ? await realpath(path).catch(() => undefined) : path
      if (!real) report(path, 'This symbolic link leads nowhere.')
      else if (!isInside(root, real)) report(path, 'This symbolic link leads out of the folder.')
      else if (entry.isDirectory()) await visit(path)
      else if (entry.isFile() || entry.isSymbolicLink()) await take(path, real)
    }
  }

  async function take(path: string, real: string): Promise<void> {
    const about = await stat(real).catch(() => undefined)
    if (about?.isDirectory() && !visited.has(real))
      return void report(path, 'A symbolic link to a folder; the folder itself is carried.')
    if (!about?.isFile() || !isPage(path)) return
    if (about.size > largest)
      return void report(path, 'This file is over 1 MB. Split it, and import it again.')
    const bytes = await readFile(real).catch(() => undefined)
    if (!bytes) return void report(path, 'This file can’t be read.')
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      pages.push({ path: inside(path), text: text.replace(/\r\n?/g, '\n') })
    } catch {
      report(path, 'This file is not UTF-8 text. Save it as UTF-8, and import it again.')
    }
  }

  function inside(path: string): string {
    return relative(root, path).split(sep).join('/')
  }
  function report(path: string, what: string): void {
    notCarried.push({ file: inside(path) || '.', line: 1, what })
  }
}

/** True when `path` (both real paths) lies in `root`. */
export function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
}
