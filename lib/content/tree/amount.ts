import { amountProblem } from '../amount-problem'
import { readBound } from '../bound'
import type { FiguredBands } from '../figured'
import type { FixedBand } from '../figures'
import type { Amount, Band, Bound } from '../model'
import { bandProblems } from './bands'
import type { NodeReader } from './reader'

export function readAmount(node: NodeReader): Amount {
  const unit = node.attribute('unit') ?? ''
  const fact = node.fact('amount', bandAnswers(node))
  const bands = readBands(node, unit)
  if (!bands.length)
    node.report(node.place, 'dead-end', 'This amount has no bands.', 'Add <Band id="any" to="…" />.')
  return { ...node.common, kind: 'amount', ask: node.attribute('ask') ?? '', ...fact, unit, bands }
}

/** Where the bands of a node stand, with their ids. */
export function bandAnswers(node: NodeReader) {
  return node.parts('Band').map(part => ({ ...node.placeOf(part), id: node.attribute('id', part) ?? '' }))
}

/** The bands over an amount. Those of a fact have its bounds; where figures bound them, they are held against these later. */
export function readBands(node: NodeReader, unit: string): Band[] {
  const parts = node.parts('Band')
  const places = parts.map(part => node.placeOf(part))
  const names: FiguredBands['names'][number][] = []
  let readable = unit !== '' && node.attribute('fact') === undefined
  const bands = parts.map(part => ({
    id: node.attribute('id', part) ?? '',
    ...bound('upTo', part),
    ...bound('under', part),
    to: node.edge(node.attribute('to', part), node.placeOf(part, 'to')),
  }))
  node.checkAnswers(bandAnswers(node))
  if (names.length && readable) node.found.figured.push({ node: node.id, names, places })
  else if (bands.length && readable)
    node.found.problems.push(...bandProblems(bands as FixedBand[], places, node.place))
  return bands

  function bound(name: 'upTo' | 'under', part: (typeof parts)[number]): Partial<Record<typeof name, Bound>> {
    const written = node.attribute(name, part)
    const at = node.placeOf(part, name)
    if (written === undefined || node.refuseBound(at) || !unit) return {}
    const read = readBound(written, unit)
    if ('bound' in read) {
      if (typeof read.bound === 'string') names.push({ ...at, figure: read.bound })
      return { [name]: read.bound }
    }
    readable = false
    node.found.problems.push(amountProblem(at, read.message))
    return {}
  }
}
