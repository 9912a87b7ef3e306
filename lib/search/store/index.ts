import { hasUnspaced } from '../analyze'
import { type SearchDocument, inOrder } from '../document'
import type { Index } from '../structure'
import { pack } from './pack'
import { program } from './program'
import type { Source } from './source'
import { unpack } from './unpack'

export type { Source } from './source'

/** Counts up when the meaning of an array changes; what is there, and in which type, the file says itself. */
const format = 6

/** What a file holds. */
interface Saved {
  readonly program: string
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
export function loadIndex(
  file: ArrayBuffer | Source,
  documents: readonly SearchDocument[],
  made: string,
): Index | undefined {
  const saved = unpack(format, file) as Saved | undefined
  if (saved === undefined || saved.made !== made || saved.program !== program(saved.index, saved.unspaced))
    return undefined
  if (saved.index.documentEnds.at(-1) !== documents.length) return undefined
  return { ...saved.index, documents: inOrder(documents) }
}
