import { createHash } from 'node:crypto'

/** Read off paper and typed on a phone: no 0 and o, no 1 and l, no capitals. */
const alphabet = '23456789abcdefghijkmnpqrstuvwxyz'

/** Thirty-two letters made of a text, the same each time; any of them stands for one of 32. */
export function letters(text: string): string {
  return [...createHash('sha256').update(text).digest()]
    .map(byte => alphabet[byte % alphabet.length])
    .join('')
}
