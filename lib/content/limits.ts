import type { Fields } from './documents'
import { amountProblem } from './amount-problem'
import type { Limit, Problem } from './model'
import { parseAmount } from './money'
import { problem } from './problem'
import { isRecord } from './record'
import type { Yaml } from './yaml'

/** The limits of an action in minor units of its own unit, each with its place. */
export function readLimits(yaml: Yaml, { limits, unit }: Pick<Fields['action'], 'limits' | 'unit'>) {
  const problems: Problem[] = []
  return { limits: limits.map(read), problems }

  function read({ upTo, row, ...rest }: Fields['action']['limits'][number], i: number): Limit {
    const limit = { ...yaml.placeOf(['limits', i]), ...rest, row: row ?? rest.role }
    if (upTo === undefined) return limit
    const at = yaml.placeOf(['limits', i, 'upTo'])
    if (unit === undefined) {
      const message = 'This limit has an amount, but the action has no unit.'
      problems.push(problem(at, 'no-unit', message, 'Add "unit: USD", or take upTo out.'))
      return limit
    }
    const parsed = parseAmount(upTo, unit)
    if ('minor' in parsed) return { ...limit, upTo: parsed.minor }
    problems.push(amountProblem(at, parsed.message))
    return limit
  }
}

/** What is wrong with the amounts of an action whose front matter has other mistakes. */
export function limitProblems(yaml: Yaml, read: Readonly<Record<string, unknown>>): readonly Problem[] {
  const { limits, unit } = read
  if (!Array.isArray(limits)) return []
  const rows = limits.map((row: unknown) => {
    const upTo = isRecord(row) ? row['upTo'] : undefined
    return {
      from: '',
      role: '',
      upTo: typeof upTo === 'string' || typeof upTo === 'number' ? String(upTo) : undefined,
    }
  })
  return readLimits(yaml, { limits: rows, unit: typeof unit === 'string' ? unit : undefined }).problems
}
