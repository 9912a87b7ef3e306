import { hasUnspaced } from '../analyze'
import { type SearchDocument, inOrder } from '../document'
import type { Index } from '../structure'
import { pack } from './pack'
import { program } from './program'
import type { Source } from './source'
import { open } from './unpack'

export type { Source } from './source'

/** Counts up when the meaning of an array changes; what is there, and in which type, the file says itself. */
const format = 8

/** What a file holds. */
interface Saved {
  readonly program: unknown
  readonly unspaced: boolean
  readonly made: string
  readonly index: Omit<Index, 'documents'>
}

/**
 * An index as one file, without its documents.
 * @param made what its documents are known by: a revision, a hash of their texts
 */
export function saveIndex(index: Index, made: string): ArrayBuffer {
  const unspaced = hasUnspaced(index.words.text)
  // JSON leaves out what is undefined.
  return pack(format, {
    program: program(index, unspaced),
    unspaced,
    made,
    index: { ...index, documents: undefined },
  })
}

/**
 * The index of a file, read in place: its arrays are views of the file, which must not be changed afterwards.
 * @param file its bytes, or where to read them from
 * @param documents those that it was built from, in any order
 * @param made what they are known by
 * @returns undefined when the file is not whole and unharmed, or was made by another version or from other documents:
 *   it is to be built anew
 */
export async function loadIndex(
  file: ArrayBuffer | Source,
  documents: readonly SearchDocument[],
  made: string,
): Promise<Index | undefined> {
  const opened = await open(format, file)
  const header = opened?.header as Saved | undefined
  if (!opened || header?.made !== made) return undefined
  const reading = opened.read()
  // While it is read:
  const readsAlike = JSON.stringify(header.program) === JSON.stringify(program(header.index, header.unspaced))
  const ordered = inOrder(documents)
  const saved = (await reading) as Saved | undefined
  if (!saved || !readsAlike || saved.index.documentEnds.at(-1) !== documents.length) return undefined
  return { ...saved.index, documents: ordered }
}
