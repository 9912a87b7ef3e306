import { amountProblem } from './amount-problem'
import { readBound } from './bound'
import type { FactEntry, FactReader } from './fact-reader'
import { figuredProblems, type FiguredBands } from './figured'
import type { FixedBand } from './figures'
import type { Band, Bound, DateBand } from './model'
import { problem } from './problem'
import { bandProblems, dateBandProblems } from './tree/bands'

type Written = NonNullable<FactEntry['bands']>

/** The bands of a fact that is a day. */
export function readFactDays({ entry, at, problems }: FactReader, written: Written): Omit<DateBand, 'to'>[] {
  const bands = written.map(({ id, within, before }) => ({
    id,
    ...(within && { within }),
    ...(before && { before }),
  }))
  const amounts = written.findIndex(band => band.upTo ?? band.under)
  if (amounts >= 0) {
    const message = `"${entry.fact}" has no unit, so it is a day.`
    problems.push(
      problem(at('bands', amounts), 'fact', message, 'Add "unit: USD", or write within or before.'),
    )
  } else problems.push(...dateBandProblems(bands, placesOf(at, written), at()))
  return bands
}

/** The bands of a fact that is an amount. */
export function readFactBands(reader: FactReader, written: Written, unit: string): Omit<Band, 'to'>[] {
  const { entry, at, figures, problems } = reader
  const days = written.findIndex(band => band.within ?? band.before)
  if (days >= 0) {
    const message = `"${entry.fact}" has a unit, so it is an amount.`
    problems.push(problem(at('bands', days), 'fact', message, 'Write upTo or under, or take the unit out.'))
    return []
  }
  const names: FiguredBands['names'][number][] = []
  let readable = true
  const bands = written.map(({ id, upTo, under }, i) => ({
    id,
    ...bound(i, 'upTo', upTo),
    ...bound(i, 'under', under),
  }))
  const places = placesOf(at, written)
  if (names.length) problems.push(...figuredProblems({ names, places }, bands, unit, at(), figures))
  else if (readable) problems.push(...bandProblems(bands as FixedBand[], places, at()))
  return bands

  function bound(i: number, name: 'upTo' | 'under', value?: string): Partial<Record<typeof name, Bound>> {
    if (value === undefined) return {}
    const read = readBound(value, unit)
    const place = at('bands', i, name)
    if ('message' in read) {
      readable = false
      problems.push(amountProblem(place, read.message))
      return {}
    }
    if (typeof read.bound === 'string') names.push({ ...place, figure: read.bound })
    return { [name]: read.bound }
  }
}

function placesOf(at: FactReader['at'], written: Written) {
  return written.map((_, i) => at('bands', i))
}
