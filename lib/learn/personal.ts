/** What is typed so that it can be told apart from words. */
interface Replacement {
  readonly what: RegExp
  readonly by: string
}

const currency = '(?:dollars?|euros?|pounds?|bucks|cents?|usd|eur|gbp|chf)'

// In this order: what holds others comes first.
const replacements: readonly Replacement[] = [
  { what: /\b[a-z][a-z+.-]*:\/\/\S+|\bwww\.\S+/gi, by: '' },
  { what: /[^\s@<>(),;]+@[^\s@<>(),;]+\.\p{L}{2,}/gu, by: 'an email address' },
  { what: /(?<![\p{L}\p{N}])@\w{2,}/gu, by: 'somebody' },
  { what: /(?:[$€£¥]|\b(?:usd|eur|gbp|chf)\s)\s?\d[\d.,' ]*\d|[$€£¥]\s?\d/gi, by: 'an amount' },
  {
    what: new RegExp(`\\b\\d[\\d.,']*\\s?(?:[$€£¥]|${currency}\\b)`, 'gi'),
    by: 'an amount',
  },
  { what: /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/g, by: 'a date' },
  // Accounts (IBAN), then cards and phones: digits in groups.
  { what: /\b[a-z]{2}\d{2}(?:\s?[a-z]{4})?(?:\s?\d{2,4}){2,}\b/gi, by: '' },
  { what: /\+?\(?\d[\d\s().-]{5,}\d/g, by: '' },
]

/** An order, a form, a customer: letters and digits in one. */
const codes = /#?(?<![\p{L}\p{N}])(?=[\p{L}\p{N}_-]*\p{N})[\p{L}\p{N}](?:[\p{L}\p{N}_-]|[.,](?=\p{N}))*/gu
const short = /^\p{N}{1,2}$/u

// What tells that somebody's name or home follows: no rule finds where that ends.
const unsafe = [
  /\b(?:mr|mrs|ms|miss|dr|prof|sir|madam|mister|missus)\b\.?\s+\p{L}/iu,
  /\b(?:name is|is called|named|born|birthday|passport|ssn|iban|social security)\b/i,
  /\b\d+[a-z]?\s+\p{L}+\s+(?:street|st|road|rd|avenue|ave|lane|ln|drive|court|square|boulevard|blvd)\b/iu,
]

/**
 * A text without what may be personal: phone numbers and numbers of cards and orders go,
 * addresses, amounts and the names of people in the house give way to general words. Undefined where that can't be done safely.
 * @param names of people in the house, each word by itself, in lower case
 * @param known whether documents that are open to whoever may read the result hold a word or a code
 */
export function withoutPersonal(
  text: string,
  names: ReadonlySet<string>,
  known: (word: string) => boolean,
): string | undefined {
  if (unsafe.some(sign => sign.test(text))) return undefined
  let left = text
  for (const { what, by } of replacements) left = left.replace(what, by)
  left = left.replace(codes, code => (short.test(code) || known(code) ? code : ''))
  let ambiguous = false
  left = left.replace(/\p{L}[\p{L}'’-]*/gu, word => {
    const name = word.replace(/['’]s$/, '')
    if (!names.has(name.toLowerCase())) return word
    // "Grace" may be a colleague or a period: nobody can tell.
    ambiguous ||= known(name)
    return word === name ? 'somebody' : 'somebody’s'
  })
  if (ambiguous) return undefined
  return left
    .replace(/\bsomebody(?:\s+somebody)+/g, 'somebody')
    .replace(/\s+(?=[,.;:!?]|$)|\s+(?=\s)|^\s+/g, '')
    .replace(/\s/g, ' ')
}

/** Whether a word that no document has was written like a name: with a capital, and not as the first word. */
export function looksLikeName(text: string, { word, from }: { word: string; from: number }): boolean {
  return from > 0 && /^\p{Lu}/u.test(word) && /\p{Ll}/u.test(text)
}
