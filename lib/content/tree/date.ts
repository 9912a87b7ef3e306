import { isDate } from '../fields'
import type { DateBand, DateNode } from '../model'
import { parseSpan } from '../span'
import { bandAnswers } from './amount'
import { dateBandProblems } from './bands'
import type { NodeReader } from './reader'

export function readDate(node: NodeReader): DateNode {
  const parts = node.parts('Band')
  const places = parts.map(part => node.placeOf(part))
  const answers = bandAnswers(node)
  const asked = node.attribute('when')
  const when = asked === 'future' || asked === 'any' ? asked : 'past'
  let readable = true
  const bands = parts.map((part): DateBand => ({
    id: node.attribute('id', part) ?? '',
    ...within(part),
    ...before(part),
    to: node.edge(node.attribute('to', part), node.placeOf(part, 'to')),
  }))
  node.checkAnswers(answers)
  const fact = node.fact('date', answers)
  if (!bands.length)
    node.report(node.place, 'dead-end', 'This day has no bands.', 'Add <Band id="any" to="…" />.')
  else if (readable && fact.fact === undefined)
    node.found.problems.push(...dateBandProblems(bands, places, node.place))
  return {
    ...node.common,
    kind: 'date',
    ask: node.attribute('ask') ?? '',
    ...fact,
    when,
    bands,
  }

  function within(part: (typeof parts)[number]): Pick<DateBand, 'within'> {
    const written = node.attribute('within', part)
    const at = node.placeOf(part, 'within')
    if (written === undefined || node.refuseBound(at)) return {}
    const span = parseSpan(written)
    if (span && when === 'any') {
      const mend = 'Write before="2026-11-30", or when="past" or when="future".'
      node.report(at, 'band', 'Of any day one can’t say whether "within" is ago or ahead.', mend)
    }
    if (span) return { within: span }
    readable = false
    node.report(at, 'wrong-value', `"${written}" is not a length of time.`, 'Write 30d, 6m or 18y.')
    return {}
  }

  function before(part: (typeof parts)[number]): Pick<DateBand, 'before'> {
    const written = node.attribute('before', part)
    const at = node.placeOf(part, 'before')
    if (written === undefined || node.refuseBound(at)) return {}
    if (isDate(written)) return { before: written }
    readable = false
    node.report(at, 'wrong-value', `"${written}" is not a day of the calendar.`, 'Write it as 2026-11-30.')
    return {}
  }
}
