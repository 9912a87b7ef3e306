import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FrontListError, withListed } from '../content'

/** Phrasings for a document, as an editor accepted them. */
export interface Accepted {
  /** Path inside the content folder. */
  readonly file: string
  readonly phrasings: readonly string[]
}

/**
 * Writes phrasings under `asked` of files of a content folder, which is mostly somebody's working copy: they look at it and
 * commit it. Either all files can be changed, or none is.
 * @throws Error that says which file can't be changed, and why
 */
export async function acceptPhrasings(folder: string, accepted: readonly Accepted[]): Promise<void> {
  const changed: { path: string; text: string }[] = []
  for (const { file, phrasings } of accepted) {
    const path = join(folder, file)
    try {
      changed.push({ path, text: withListed(await readFile(path, 'utf8'), 'asked', phrasings) })
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT')
        throw new Error(`There is no ${file} in ${folder}. Bring that copy up to date first.`)
      if (error instanceof FrontListError) throw new Error(`${file}: ${error.message}`)
      throw error
    }
  }
  for (const { path, text } of changed) {
    // Never half of a file: somebody may be reading the folder.
    await writeFile(`${path}.new`, text)
    await rename(`${path}.new`, path)
  }
}
