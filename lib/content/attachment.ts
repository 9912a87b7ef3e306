import { readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/**
 * The bytes of a file that documents show or link, by its path in the content folder. Ask first who may see it. Undefined
 * when it is gone, or a link that leads out of the folder.
 */
export async function readAttachment(
  folder: string,
  path: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const file = await within(folder, path)
  return file === undefined ? undefined : new Uint8Array(await readFile(file))
}

/** How long such a file is, in bytes; undefined when it is gone, or a link that leads out of the folder. */
export async function attachmentSize(folder: string, path: string): Promise<number | undefined> {
  const file = await within(folder, path)
  return file === undefined ? undefined : (await stat(file)).size
}

async function within(folder: string, path: string): Promise<string | undefined> {
  const root = await realpath(folder)
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
