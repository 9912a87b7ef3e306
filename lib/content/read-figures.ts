import { amountProblem } from './amount-problem'
import type { Figure, Problem } from './model'
import { parseAmount } from './money'
import { compare, problem } from './problem'
import type { Read, Values } from './read-setting'
import { nameProblems } from './setting-names'

/** The figures of figures.yaml by name, their values in order of date and in minor units. */
export function readFigures({ value, unreadable, placeOf }: Read<Values['figures.yaml']>): {
  figures?: ReadonlyMap<string, Figure>
  problems: readonly Problem[]
} {
  if (unreadable) return { problems: [] }
  const entries = value ?? []
  const problems = nameProblems('figure', entries, i => placeOf([i, 'figure']))
  const figures = entries.map(({ figure, title, unit, values }, i): Figure => {
    const at = (index: number, field: string) => placeOf([i, 'values', index, field])
    if (unit === undefined) {
      const message = `"${figure}" has no unit.`
      problems.push(problem(placeOf([i]), 'no-unit', message, 'Add "unit: USD", or what is counted.'))
    }
    const days = new Set<string>()
    const read = values.flatMap(({ from, is }, index) => {
      if (days.has(from)) {
        const message = `"${figure}" has two values from ${from}.`
        problems.push(problem(at(index, 'from'), 'doubled-figure', message, 'Keep one.'))
      }
      days.add(from)
      const parsed = unit === undefined ? { minor: 0 } : parseAmount(is, unit)
      if ('minor' in parsed) return [{ from, is: parsed.minor }]
      problems.push(amountProblem(at(index, 'is'), parsed.message))
      return []
    })
    const ordered = read.sort((a, b) => compare(a.from, b.from))
    return { ...placeOf([i]), figure, title, unit: unit ?? '', values: ordered }
  })
  return { figures: new Map(figures.map(figure => [figure.figure, figure])), problems }
}
