import { readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Snapshot } from './model'

/** Where the files are that documents show or link. */
export interface Attachments {
  /** The content folder. */
  readonly folder: string
  /** Where the versions are kept that are served, by their hash; absent where the folder says what is served. */
  readonly kept?: string
  readonly snapshot: Pick<Snapshot, 'attachments'>
}

/**
 * The bytes of a file that documents show or link, by its path in the content folder. Ask first who may see it. Undefined
 * when it is gone, or a link that leads out of the folder.
 */
export async function readAttachment(
  from: Attachments,
  path: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const file = await served(from, path)
  return file === undefined ? undefined : new Uint8Array(await readFile(file))
}

/** How long such a file is, in bytes; undefined when it is gone, or a link that leads out of the folder. */
export async function attachmentSize(from: Attachments, path: string): Promise<number | undefined> {
  const file = await served(from, path)
  return file === undefined ? undefined : (await stat(file)).size
}

async function served({ folder, kept, snapshot }: Attachments, path: string): Promise<string | undefined> {
  const hash = snapshot.attachments?.get(path)
  const version = kept === undefined || hash === undefined ? undefined : await real(join(kept, hash))
  return version ?? attachmentFile(folder, path)
}

/** Where such a file is on this machine; undefined when it is gone, or a link that leads out of the folder. */
export async function attachmentFile(folder: string, path: string): Promise<string | undefined> {
  const root = await realpath(folder).catch(() => undefined)
  if (root === undefined) return undefined
  // Paths are composed here; a disk may hold the name with its accents apart, as macOS writes it.
  const file = (await real(join(root, path))) ?? (await real(join(root, path.normalize('NFD'))))
  return file?.startsWith(root + sep) ? file : undefined
}

/** The real path of a file; undefined when there is none. */
async function real(path: string): Promise<string | undefined> {
  try {
    const file = await realpath(path)
    return (await stat(file)).isFile() ? file : undefined
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined
    throw error
  }
}
