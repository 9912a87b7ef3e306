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
 * changes the bands leave no gap and don't overlap.
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
  const days = new Set(
    names.flatMap(({ figure }) => figures.get(figure)?.values.map(value => value.from) ?? []),
  )
  for (const day of [...days].sort()) {
    const found = bandProblems(bandsOn(figures, bands as readonly Band[], day), places, at)
    if (found.length) return found.map(one => ({ ...one, message: `From ${day}: ${one.message}` }))
  }
  return []
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
