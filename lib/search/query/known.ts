import { scan } from '../analyze'
import type { Index } from '../structure'
import { wordsSpelled } from './spoken'

/** Whether a word or a code (`W-9`) stands, written just so, in a document that this level sees. */
export function isKnown(index: Index, word: string, level: number): boolean {
  let found = false
  let most = 0
  scan(word, (raw, _from, _to, parts) => {
    // The whole of a code comes after its parts.
    if (parts < most) return
    most = parts
    found = wordsSpelled(index, Math.min(level, index.levels - 1), raw).length > 0
  })
  return found
}
