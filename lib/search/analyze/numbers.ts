/** A number as people write it: digits with points or commas between them. */
const written = /^\d+(?:[.,]\d+)+$/

/**
 * A number in one form, however it is written: `1,000`, `1,000.00` and `1.000,00` are `1000`, `12,50` is `12.50`,
 * `212.555.0100` is the telephone number `2125550100`. What may be a date, a version or an address stays as it is.
 */
export function plainNumber(word: string): string {
  if (!written.test(word)) return word
  const last = Math.max(word.lastIndexOf('.'), word.lastIndexOf(','))
  const mark = word[last]
  const groups = word.slice(0, last).split(/[.,]/)
  const end = word.slice(last + 1)
  const mixed = word.includes('.') && word.includes(',')
  const thousands = (list: readonly string[]) => list.every((group, at) => at === 0 || group.length === 3)
  // One sort of mark again and again: thousands, or else the parts of something that is no amount.
  if (!mixed && (mark === ',' || groups.length > 1) && thousands([...groups, end]))
    return groups.join('') + end
  if (!mixed && groups.length > 1) return isTelephone([...groups, end]) ? groups.join('') + end : word
  if (!thousands(groups)) return word
  return groups.join('') + (end === '00' ? '' : `.${end}`)
}

const isTelephone = (groups: readonly string[]) =>
  groups.length > 2 && groups.at(-1)!.length === 4 && groups.join('').length >= 9
