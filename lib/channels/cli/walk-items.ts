import { confirm, input, select } from '@inquirer/prompts'
import { formatAmount, parseAmount } from '../../content'
import { mostItems, sumSoFar, writeItems, type FixedEach } from '../../trees'

/** A node id can't hold this character, so no answer is ever taken for the way back. */
export const back = '<'

/**
 * Asks for items one after the other, and says what they add up to. Undefined where somebody wants to go back, which the
 * first field takes if it `mayGoBack`.
 */
export async function askItems(
  node: FixedEach,
  locale: string,
  mayGoBack: boolean,
): Promise<string | undefined> {
  const items: string[][] = []
  do {
    const item: string[] = []
    for (const field of node.fields) {
      const first = items.length + item.length === 0
      const given = await askField(node, field, items.length + 1, mayGoBack && first)
      if (given === back) return undefined
      item.push(given)
    }
    items.push(item)
  } while (
    items.length < mostItems &&
    (await confirm({
      message: `${formatAmount(sumSoFar(node, items), node.unit, locale)} so far. Another ${node.list}?`,
      default: false,
    }))
  )
  return writeItems(items)
}

async function askField(
  { list, unit }: FixedEach,
  field: FixedEach['fields'][number],
  number: number,
  mayGoBack: boolean,
): Promise<string> {
  const message = `${capital(list)} ${number}: ${field.ask}`
  const choices = mayGoBack ? [{ value: back, name: 'Back' }] : []
  if (field.kind === 'question')
    return select({
      message,
      choices: [...field.choices.map(({ id, label }) => ({ value: id, name: label })), ...choices],
    })
  const goesBack = (text: string) => mayGoBack && text.trim() === 'back'
  const validate = (text: string) => {
    const read = parseAmount(text, unit)
    return 'message' in read && !goesBack(text) ? read.message : true
  }
  const hint = mayGoBack ? ', or "back"' : ''
  const text = await input({ message: `${message} [${unit}${hint}]`, required: true, validate })
  return goesBack(text) ? back : text
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
