import { copyFile, mkdir, mkdtemp, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { ImportError } from './report'

/** Throws ImportError unless `to` is free: not there, or an empty folder. */
export async function assertFree(to: string): Promise<void> {
  const entries = await readdir(to).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    if (error.code === 'ENOTDIR')
      throw new ImportError(`${to} is a file. Name a folder that isn’t there yet.`)
    throw new ImportError(`${to} can’t be read (${error.code}). Name another folder.`)
  })
  if (entries.length)
    throw new ImportError(
      `${to} is not empty, and an import never overwrites. Name a folder that isn’t there yet.`,
    )
}

/**
 * Writes everything into a new folder beside `to` and moves it there at the end, so that `to` is whole or not there.
 * `texts` is path → text, `copies` path → file to copy. Throws ImportError when it can't, and leaves nothing behind.
 */
export async function placeAll(
  to: string,
  texts: ReadonlyMap<string, string>,
  copies: ReadonlyMap<string, string>,
): Promise<void> {
  const target = resolve(to)
  let temporary: string | undefined
  try {
    await mkdir(dirname(target), { recursive: true })
    temporary = await mkdtemp(join(dirname(target), `.${basename(target)}-`))
    for (const [path, text] of texts) await writeFile(await ready(join(temporary, path)), text)
    for (const [path, from] of copies) await copyFile(from, await ready(join(temporary, path)))
    await assertFree(target)
    await rmdir(target).catch(() => undefined)
    await rename(temporary, target)
  } catch (error) {
    if (temporary) await rm(temporary, { recursive: true, force: true })
    if (error instanceof ImportError) throw error
    throw new ImportError(
      `${to} can’t be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'}). Check the disk and your rights, or name another folder.`,
    )
  }
}

async function ready(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true })
  return path
}
