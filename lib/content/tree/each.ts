import type { Each, EachField } from '../model'
import { didYouMean } from '../problem'
import { bandAnswers, readBands } from './amount'
import { readFieldQuestion } from './question'
import type { NodeReader } from './reader'

export function readEach(node: NodeReader): Each {
  const unit = node.attribute('unit') ?? ''
  const sum = node.attribute('sum') ?? ''
  const parts = node.parts('Amount', 'Question')
  const fields = parts.map(part => readField(node.inner(part), node.id))
  node.checkAnswers(fields.map(({ id }, i) => ({ ...node.placeOf(parts[i] ?? node.element), id })))
  const amounts = fields.flatMap(field => (field.kind === 'amount' ? [field.id] : []))
  if (sum && !amounts.includes(sum)) {
    const mend = didYouMean(sum, amounts, `Add <Amount id="${sum}" ask="…" /> inside it.`)
    const message = `There is no amount "${sum}" to add up here.`
    node.report(node.placeOf(node.element, 'sum'), 'unknown-field', message, mend)
  }
  return {
    ...node.common,
    kind: 'each',
    list: node.attribute('list') ?? '',
    ask: node.attribute('ask') ?? '',
    fields,
    sum,
    unit,
    bands: bands(node, unit),
  }
}

/** The bands over the sum; where it leads on one way whatever the sum is, there is one that takes all. */
function bands(node: NodeReader, unit: string): Each['bands'] {
  const to = node.attribute('to')
  const at = node.placeOf(node.element, 'to')
  if (to === undefined || bandAnswers(node).length) {
    const read = readBands(node, unit)
    if (!read.length)
      node.report(node.place, 'dead-end', 'This leads nowhere.', 'Add to="…", the id of what comes next.')
    if (to !== undefined)
      node.report(at, 'doubled-part', 'This has bands, and a "to" of its own.', 'Keep one.')
    return read
  }
  return [{ id: 'all', to: node.edge(to, at) }]
}

function readField(node: NodeReader, each: string): EachField {
  const said = node.common.body.children[0]
  if (said) {
    const message = 'Words here are not shown.'
    node.report(node.place, 'misplaced', message, `Put them in the <Each>, or in "ask".`)
  }
  if (node.element.name === 'Question') return readFieldQuestion(node, each)
  const [band] = node.parts('Band')
  if (band) {
    const message = 'The bands of an <Each> are over the sum.'
    node.report(node.placeOf(band), 'misplaced', message, 'Put them in the <Each> itself.')
  }
  return { kind: 'amount', id: node.id, ask: node.attribute('ask') ?? '' }
}
