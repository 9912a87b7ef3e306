import { formatAmount, parseAmount, writeAmount, type Each, type EachField, type FixedBand } from '../content'
import { readItems, writeItems } from './items'
import { quote, type Misread, type Read } from './read'
import { bandOf } from './read-amount'

/** A question for items on one day. */
export type FixedEach = Omit<Each, 'bands'> & { readonly bands: readonly FixedBand[] }

/** More than anybody brings back at once; what bounds a walk is its address. */
export const mostItems = 50

interface ReadField {
  readonly answer: string
  readonly label: string
  readonly minor?: number
}

/** Reads items, `12.50:clothes/20:gift-card`, and what they add up to. What is left wholly empty is no item. */
export function readEach(node: FixedEach, answer: string, locale: string): Read | Misread {
  const written = readItems(answer).filter(fields => fields.some(field => field.trim() !== ''))
  if (written.length === 0) return { message: `Write at least one ${node.list}.` }
  if (written.length > mostItems)
    return { message: `That is more than ${mostItems}. Write at most ${mostItems}.` }
  const items: ReadField[][] = []
  for (const [at, fields] of written.entries()) {
    const item = readItem(node, fields, locale)
    if ('message' in item) {
      const which =
        written.length > 1 ? `${node.list.charAt(0).toUpperCase()}${node.list.slice(1)} ${at + 1}: ` : ''
      return { message: which + item.message, ...(item.plain && { plain: which + item.plain }) }
    }
    items.push(item.fields)
  }
  const minor = items.flat().reduce((sum, field) => sum + (field.minor ?? 0), 0)
  const total = formatAmount(minor, node.unit, locale)
  const band = Number.isSafeInteger(minor) ? bandOf(node.bands, minor) : undefined
  if (!band) return { message: `${total} in all is more than this question has an answer for.` }
  const each = items.map(fields => fields.map(field => field.label).join(' '))
  return {
    answer: writeItems(items.map(fields => fields.map(field => field.answer))),
    label: each.length > 1 ? `${each.join(', ')}: ${total} in all` : each.join(),
    picks: [band.id],
    to: band.to,
    sum: { minor, atMost: minor, unit: node.unit },
    fields: Object.fromEntries(
      node.fields.map(({ id }, at) => [id, [...new Set(items.flatMap(fields => fields[at]?.answer ?? []))]]),
    ),
  }
}

function readItem({ fields, sum, unit }: FixedEach, written: readonly string[], locale: string) {
  if (written.length > fields.length) {
    const names = fields.map(field => field.id).join(':')
    return { message: `${quote(written.join(':'))} has too many parts. Write it as ${names}.` }
  }
  const read: ReadField[] = []
  for (const [at, field] of fields.entries()) {
    const one = readField(field, written[at] ?? '', unit, locale)
    if ('message' in one) return one
    // Only one field is added up; another amount is told, not counted.
    read.push(field.id === sum ? one : { answer: one.answer, label: one.label })
  }
  return { fields: read }
}

function readField(field: EachField, written: string, unit: string, locale: string): ReadField | Misread {
  if (field.kind === 'amount') {
    const amount = parseAmount(written, unit)
    if ('message' in amount) return amount
    return {
      answer: writeAmount(amount.minor, unit),
      label: formatAmount(amount.minor, unit, locale),
      minor: amount.minor,
    }
  }
  const choice = field.choices.find(({ id }) => id === written.trim())
  if (choice) return { answer: choice.id, label: choice.label }
  const ids = field.choices.map(({ id }) => id).join(', ')
  const wrong =
    written.trim() === ''
      ? `Answer “${field.ask}” too`
      : `${quote(written)} is not an answer to “${field.ask}”. Choose one`
  return { message: `${wrong}: ${ids}.`, plain: `${wrong}.` }
}

/** What the items that can be read add up to, in minor units; the rest is not counted yet. */
export function sumSoFar(
  { fields, sum, unit }: Pick<Each, 'fields' | 'sum' | 'unit'>,
  items: readonly (readonly string[])[],
) {
  const at = fields.findIndex(({ id }) => id === sum)
  return items.reduce((total, item) => {
    const amount = parseAmount(item[at] ?? '', unit)
    return total + ('minor' in amount ? amount.minor : 0)
  }, 0)
}
