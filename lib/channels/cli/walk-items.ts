import { confirm, input, select } from '@inquirer/prompts'
import { formatAmount, parseAmount } from '../../content'
import { mostItems, sumSoFar, writeItems, type FixedEach } from '../../trees'

/** Asks for items one after the other, and says what they add up to. */
export async function askItems(node: FixedEach, locale: string): Promise<string> {
  const items: string[][] = []
  do {
    const item: string[] = []
    for (const field of node.fields) item.push(await askField(node, field, items.length + 1))
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

function askField(
  { list, unit }: FixedEach,
  field: FixedEach['fields'][number],
  number: number,
): Promise<string> {
  const message = `${list} ${number}: ${field.ask}`
  if (field.kind === 'question')
    return select({ message, choices: field.choices.map(({ id, label }) => ({ value: id, name: label })) })
  const validate = (text: string) => {
    const read = parseAmount(text, unit)
    return 'message' in read ? read.message : true
  }
  return input({ message: `${message} [${unit}]`, required: true, validate })
}
