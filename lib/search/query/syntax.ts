import { type FacetField, facetFields } from '../structure'

/** What results are to be narrowed by, as typed: `kind:policy`, `owner:"Returns desk"`, `-tag:old`. */
export interface TypedFilter {
  readonly field: FacetField
  /** Empty where nothing is typed yet. */
  readonly value: string
  readonly not: boolean
  readonly from: number
  readonly to: number
}

/** A part of a text, where it stands. */
export interface Span {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** A text taken apart; nothing that anybody types is wrong. */
export interface Typed {
  /** The words to look for, where they stand in the text: all else is blank. */
  readonly words: string
  /** What stands in quotes: these words next to each other, in this order. */
  readonly phrases: readonly Span[]
  /** Words and phrases that must not be there. */
  readonly without: readonly Span[]
  readonly filters: readonly TypedFilter[]
}

/** Of phrases, minuses and filters, the first so many: nobody needs more, and each costs. */
const mostParts = 8
const quotes = /[“”„‟«»＂「」『』]/g
const field = facetFields.join('|')
const begins = '(?<![^\\s(])'
/**
 * In this order: a filter, its value in quotes (the last may be open) or a word; a word or phrase after a minus; quoted
 * words. A quote after a letter or digit is none (5" pipe), and one that is still open is no quote yet.
 */
const parts = new RegExp(
  [
    `${begins}(?<notField>-?)(?<field>${field}):(?:"(?<open>[^"]*)(?:"|$)|(?<value>\\S*))`,
    `${begins}-(?:"(?<notPhrase>[^"]*)(?:"|$)|(?<notWord>[\\p{L}\\p{N}]\\S*))`,
    `(?<![\\p{Script=Latin}\\p{N}])"(?<phrase>[^"]*)"`,
  ].join('|'),
  'giu',
)

/** Takes a text apart: "quoted phrases", -not, and `owner:`, `kind:`, `tag:`, `channel:`. */
export function parse(given: string): Typed {
  const text = given.replace(quotes, '"')
  const phrases: Span[] = []
  const without: Span[] = []
  const filters: TypedFilter[] = []
  const blank: Pick<Span, 'from' | 'to'>[] = []
  const found = [...text.matchAll(parts)].slice(0, mostParts)
  for (const { index: from, 0: whole, groups = {} } of found) {
    const span = { from, to: from + whole.length }
    const { notField, field: name, open, value, notPhrase, notWord, phrase } = groups
    if (name !== undefined) {
      const known = name.toLowerCase() as FacetField
      filters.push({ field: known, value: (open ?? value ?? '').trim(), not: notField === '-', ...span })
      blank.push(span)
    } else if (phrase !== undefined) {
      if (phrase.trim()) phrases.push({ text: phrase, ...span })
    } else {
      without.push({ text: notPhrase ?? notWord ?? '', ...span })
      blank.push(span)
    }
  }
  const words = blanked(text, blank)
  // Somebody who only says what they don't want means those words: a list's dash, say.
  if (without.length > 0 && !words.trim() && filters.length === 0) {
    const minuses = without.map(({ from }) => ({ from, to: from + 1 }))
    return { words: blanked(text, minuses), phrases: [], without: [], filters }
  }
  return { words, phrases, without, filters }
}

/** The text with blanks in place of these spans, so that all else stays in its place. */
function blanked(text: string, spans: readonly Pick<Span, 'from' | 'to'>[]): string {
  return spans.reduce(
    (left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to),
    text,
  )
}

/** Whether what stands at a place of the text is in quotes. */
export function isQuoted({ phrases }: Typed, at: number): boolean {
  return phrases.some(({ from, to }) => at >= from && at < to)
}

/** A filter as one types it. */
export function writeFilter(name: FacetField, value: string): string {
  return /^[^\s"]+$/.test(value) ? `${name}:${value}` : `${name}:"${value.replaceAll('"', ' ')}"`
}

/** The text with one more filter at its end. */
export function withFilter(text: string, name: FacetField, value: string): string {
  return `${text.trimEnd()} ${writeFilter(name, value)}`.trimStart()
}

/** The text without some of its spans, as if they had never been typed. */
export function withoutSpans(text: string, spans: readonly Pick<Span, 'from' | 'to'>[]): string {
  return blanked(text, spans).replace(/\s+/g, ' ').trim()
}
