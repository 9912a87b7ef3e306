/** A number in a text together with what it counts. */
export interface Quantity {
  /** `$`, `%`, `o’clock`, or the word that follows the number, as written by the author. */
  readonly unit: string
  /** In hours or months where it is a span of time, so that a week is seven days. */
  readonly value: number
  /** As it stands in the text. */
  readonly text: string
  /** Where in the text. */
  readonly at: number
}

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const spelled = new Map([...small.entries()].map(([value, word]) => [word, value]))
/** Spans that are a fixed number of hours, and those that are months. */
const hours: Readonly<Record<string, number>> = { hour: 1, day: 24, week: 168 }
const months: Readonly<Record<string, number>> = { month: 1, year: 12 }
/** Days that aren't all days: "three working days" is not "three days". */
const kinds = new Set(['business', 'working', 'calendar', 'work', 'consecutive'])

const amount = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`
const pattern = new RegExp(
  [
    String.raw`(?<money>[$€£¥]\s?${amount})`,
    String.raw`(?<percent>${amount}\s?(?:%|percent\b))`,
    String.raw`(?<clock>\b\d{1,2}(?::\d\d)?\s?[ap]\.?m\b\.?|\b\d{1,2}:\d\d\b)`,
    String.raw`(?<count>\b(?:${amount}|${small.slice(2).join('|')}))[\s-]+(?<counted>[\p{L}]+)(?:\s+(?<kind>[\p{L}]+))?`,
  ].join('|'),
  'giu',
)

/** A number after such a word is part of a name ("Phase 2"), unless the sentence begins with the word. */
const name = /\S\s+\p{Lu}\p{L}*\s$/u
/** Written like this, and with nothing to say of what, a number is a year. */
const year = /^(?:19|20)\d\d$/

/** The quantities of a sentence, in order. Codes, years and bare numbers are none: nobody knows what they count. */
export function quantitiesIn(sentence: string): Quantity[] {
  return [...sentence.matchAll(pattern)].flatMap(({ 0: text, index, groups = {} }): Quantity[] => {
    const { money, percent, clock, count, counted, kind } = groups
    if (money) return [{ unit: money[0]!, value: numberIn(money), text, at: index }]
    if (percent) return [{ unit: '%', value: numberIn(percent), text, at: index }]
    if (clock) return [{ unit: 'o’clock', value: minutesOf(clock), text, at: index }]
    if (!count || !counted || year.test(count) || name.test(sentence.slice(0, index))) return []
    return [{ ...counting(count, counted.toLowerCase(), kind?.toLowerCase()), at: index }]
  })
}

function counting(count: string, word: string, next: string | undefined): Omit<Quantity, 'at'> {
  const value = spelled.get(count.toLowerCase()) ?? numberIn(count)
  const named = kinds.has(word) && next ? next : word
  const one = named.replace(/s$/, '')
  const text = named === word ? `${count} ${word}` : `${count} ${word} ${named}`
  if (named !== word) return { unit: `${word} ${one}`, value, text }
  if (Object.hasOwn(hours, one)) return { unit: 'hour', value: value * hours[one]!, text }
  if (Object.hasOwn(months, one)) return { unit: 'month', value: value * months[one]!, text }
  return { unit: one, value, text }
}

const numberIn = (text: string) => Number(text.replace(/[^\d.]/g, '').replace(/\.$/, ''))

/** Minutes since midnight. */
function minutesOf(text: string): number {
  const [, hour = '0', minute = '0', half] = /(\d+)(?::(\d\d))?\s?([ap])?/i.exec(text) ?? []
  const late = half?.toLowerCase() === 'p'
  return ((half ? Number(hour) % 12 : Number(hour)) + (late ? 12 : 0)) * 60 + Number(minute)
}
