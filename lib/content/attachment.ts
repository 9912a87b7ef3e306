import { readFile, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'

/**
 * The bytes of a file that documents show or link, by its path in the content folder. Ask first who may see it. Undefined
 * when it is gone, or a link that leads out of the folder.
 */
export async function readAttachment(
  folder: string,
  path: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const root = await realpath(folder)
    const file = await realpath(join(root, path))
    if (!file.startsWith(root + sep)) return undefined
    return new Uint8Array(await readFile(file))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined
    throw error
  }
}
