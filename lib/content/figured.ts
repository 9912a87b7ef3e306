import { addDays } from './clock'
import { bandsOn } from './figures'
import type { Band, Figure, Place, Problem } from './model'
import { didYouMean, problem } from './problem'
import { bandProblems } from './tree/bands'

/** Where bands stand that name figures, and where they name them. */
export interface FiguredBands {
  readonly names: readonly (Place & { readonly figure: string })[]
  readonly places: readonly Place[]
}

/**
 * Bands that figures bound, held against figures.yaml: all are there and in this unit, and on every day on which one
 * changes the bands leave no gap, don't overlap, and each takes some amount; a problem is said once, with its days.
 */
export function figuredProblems(
  { names, places }: FiguredBands,
  bands: readonly Omit<Band, 'to'>[],
  unit: string,
  at: Place,
  figures: ReadonlyMap<string, Figure> | undefined,
): Problem[] {
  const wrong = names.flatMap(name => nameProblem(name, unit, figures))
  if (wrong.length || !figures) return wrong
  const all = names.flatMap(({ figure }) => figures.get(figure)?.values.map(value => value.from) ?? [])
  const days = [...new Set(all)].sort()
  const found = new Map<string, { problem: Problem; days: string[] }>()
  for (const day of days)
    for (const one of bandProblems(bandsOn(figures, bands as readonly Band[], day), places, at)) {
      const key = `${one.line}:${one.column} ${one.message}`
      const known = found.get(key) ?? { problem: one, days: [] }
      found.set(key, { ...known, days: [...known.days, day] })
    }
  return [...found.values()].map(({ problem: one, days: on }) => {
    return { ...one, message: `${stretches(days, on)}: ${one.message}` }
  })
}

/** From when until when something is so that is found on some of these days: `From 2027-01-01 to 2027-12-31`. */
function stretches(days: readonly string[], on: readonly string[]): string {
  const parts = days.flatMap((day, i) => {
    if (!on.includes(day) || on.includes(days[i - 1] ?? '')) return []
    const end = days.slice(i).find(each => !on.includes(each))
    return [`from ${day}${end === undefined ? '' : ` to ${addDays(end, -1)}`}`]
  })
  return parts.join(' and ').replace(/^f/, 'F')
}

function nameProblem(
  { figure: name, ...at }: FiguredBands['names'][number],
  unit: string,
  figures: ReadonlyMap<string, Figure> | undefined,
): Problem[] {
  if (!figures) {
    const message = `The figure "${name}" can't be looked up.`
    return [problem(at, 'unknown-figure', message, 'Mend figures.yaml first.')]
  }
  const figure = figures.get(name)
  if (!figure) {
    const mend = didYouMean(name, figures.keys(), 'Write an amount, or add the figure to figures.yaml.')
    return [problem(at, 'unknown-figure', `There is no figure "${name}".`, mend)]
  }
  if (!figure.unit || figure.unit === unit) return []
  const message = `The figure "${name}" is in ${figure.unit}, and this in ${unit}.`
  return [problem(at, 'mixed-units', message, 'Keep to one unit.')]
}
