import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Files of a folder, by path inside it. @throws Error that names the one that isn't there */
export async function readTexts(folder: string, files: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const file of files) {
    try {
      texts.set(file, await readFile(join(folder, file), 'utf8'))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      throw new Error(`There is no ${file} in ${folder}. Bring that copy up to date first.`)
    }
  }
  return texts
}

/** Writes files into a folder, which is mostly somebody's working copy; undefined takes one away. */
export async function writeTexts(
  folder: string,
  texts: ReadonlyMap<string, string | undefined>,
): Promise<void> {
  for (const [file, text] of texts) {
    const path = join(folder, file)
    if (text === undefined) {
      await rm(path)
      continue
    }
    await mkdir(dirname(path), { recursive: true })
    // Never half of a file: somebody may be reading the folder.
    await writeFile(`${path}.new`, text)
    await rename(`${path}.new`, path)
  }
}
