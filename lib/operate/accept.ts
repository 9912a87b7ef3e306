import { FrontListError, withListed } from '../content'
import { readTexts, writeTexts } from './texts'

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
  const texts = await readTexts(
    folder,
    accepted.map(({ file }) => file),
  )
  const changed = accepted.map(({ file, phrasings }): [string, string] => {
    try {
      return [file, withListed(texts.get(file)!, 'asked', phrasings)]
    } catch (error) {
      if (error instanceof FrontListError) throw new Error(`${file}: ${error.message}`)
      throw error
    }
  })
  await writeTexts(folder, new Map(changed))
}
