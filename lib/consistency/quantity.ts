/** A number in a text together with what it counts. */
export interface Quantity {
  /** `$`, `%`, `o’clock`, or the word that follows the number, as written by the author. */
  readonly unit: string
  /** In hours or months where it is a span of time, so that a week is seven days. */
  readonly value: number
  /** Where it begins, when it is a span: 4 of "4-6 weeks". In what `value` is in. */
  readonly from?: number
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

/** What may stand behind an amount of money: $10k is $10,000. */
const thousands: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
}

const amount = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`
const pattern = new RegExp(
  [
    String.raw`(?<money>[$€£¥]\s?${amount}(?:\s?(?:${Object.keys(thousands).join('|')})\b)?)`,
    String.raw`(?<percent>${amount}\s?(?:%|percent\b))`,
    String.raw`(?<clock>\b\d{1,2}(?::\d\d)?\s?[ap]\.?m\b\.?|\b\d{1,2}:\d\d\b)`,
    String.raw`(?:\b(?<low>${amount}|${small.slice(1).join('|')})\s?(?:[-–—]|to\b)\s?)?(?<count>\b(?:${amount}|${small.slice(2).join('|')}))[\s-]+(?<counted>[\p{L}]+)(?:\s+(?<kind>[\p{L}]+))?`,
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
    const { money, percent, clock, low, count, counted = '', kind = '' } = groups
    const place = { text, at: index }
    if (money) return [{ unit: money[0]!, value: moneyIn(money), ...place }]
    if (percent) return [{ unit: '%', value: numberIn(percent), ...place }]
    if (clock) return [{ unit: 'o’clock', value: minutesOf(clock), ...place }]
    if (!count || year.test(count) || name.test(sentence.slice(0, index))) return []
    const word = counted.toLowerCase()
    const named = kinds.has(word) && kind !== ''
    const { unit, each } = unitOf(named ? `${word} ${kind.toLowerCase()}` : word)
    const value = countIn(count) * each
    const from = low === undefined ? undefined : countIn(low) * each
    const written = named ? text : text.slice(0, text.length - kind.length).trimEnd()
    return [{ unit, value, ...(from !== undefined && { from }), text: written, at: index }]
  })
}

/** Whether two quantities of a unit are one; a number inside of a span doesn't contradict that. */
export function isSameAmount(a: Quantity, b: Quantity): boolean {
  if (a.value === b.value && a.from === b.from) return true
  const within = (one: Quantity, span: Quantity) =>
    one.from === undefined && span.from !== undefined && one.value >= span.from && one.value <= span.value
  return within(a, b) || within(b, a)
}

/** What is counted, and how many hours or months of it one is. */
function unitOf(counted: string): { unit: string; each: number } {
  const one = counted.replace(/s$/, '')
  if (Object.hasOwn(hours, one)) return { unit: 'hour', each: hours[one]! }
  if (Object.hasOwn(months, one)) return { unit: 'month', each: months[one]! }
  return { unit: one, each: 1 }
}

const numberIn = (text: string) => Number(text.replace(/[^\d.]/g, '').replace(/\.$/, ''))

const countIn = (text: string) => spelled.get(text.toLowerCase()) ?? numberIn(text)

function moneyIn(text: string): number {
  const [unit = ''] = /\p{L}+$/u.exec(text.toLowerCase()) ?? []
  return numberIn(text) * (thousands[unit] ?? 1)
}

/** Minutes since midnight. */
function minutesOf(text: string): number {
  const [, hour = '0', minute = '0', half] = /(\d+)(?::(\d\d))?\s?([ap])?/i.exec(text) ?? []
  const late = half?.toLowerCase() === 'p'
  return ((half ? Number(hour) % 12 : Number(hour)) + (late ? 12 : 0)) * 60 + Number(minute)
}
