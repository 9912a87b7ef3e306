import { amountProblem } from './amount-problem'
import { readBudgets } from './budgets'
import { isDate } from './fields'
import { rowsOf, type Row } from './limit-rows'
import type { Limit, Place, Problem } from './model'
import { parseAmount } from './money'
import { problem } from './problem'
import { parseCondition } from './tree/condition'
import type { TreeParts } from './tree/tree-parts'
import type { Yaml } from './yaml'

export interface ReadLimits {
  readonly limits: readonly Limit[]
  /** The terms of their conditions. */
  readonly terms: TreeParts['terms']
  readonly problems: Problem[]
}

/** The limits of an action in minor units of its own unit, each with its place; also of front matter with mistakes. */
export function readLimits(yaml: Yaml, fields: Readonly<Record<string, unknown>>): ReadLimits {
  const unit = typeof fields['unit'] === 'string' ? fields['unit'] : undefined
  const found: ReadLimits = { limits: [], terms: [], problems: [] }
  const limits = rowsOf(fields['limits']).flatMap((row, i) => {
    if (!row) return []
    const at = (...path: readonly PropertyKey[]) => yaml.placeOf(['limits', i, ...path])
    found.problems.push(...whoProblems(row, at), ...spanProblems(row, at))
    const { row: name, from, until, person, delegates, never } = row
    const limit = {
      ...at(),
      row: name ?? person ?? (row.if === undefined ? 'never' : `never ${row.if}`),
      from,
      ...(until !== undefined && { until }),
      ...(person !== undefined && { person }),
      ...(delegates !== undefined && { delegates }),
      ...(never && { never }),
      ...amount(row.upTo, at('upTo')),
      ...condition(row.if, at('if')),
      ...(row.with && { with: row.with }),
      ...(row.budgets && { budgets: readBudgets(row.budgets, unit, at, found.problems) }),
    }
    const own = row.role?.length === 1 ? name : undefined
    return row.role ? row.role.map(role => ({ ...limit, row: own ?? role, role })) : [limit]
  })
  return { ...found, limits }

  function amount(written: string | undefined, at: Place): Pick<Limit, 'upTo'> {
    if (written === undefined) return {}
    if (unit === undefined) {
      const message = 'This limit has an amount, but the action has no unit.'
      found.problems.push(problem(at, 'no-unit', message, 'Add "unit: USD", or take upTo out.'))
      return {}
    }
    const parsed = parseAmount(written, unit)
    if ('minor' in parsed) return { upTo: parsed.minor }
    found.problems.push(amountProblem(at, parsed.message))
    return {}
  }

  function condition(written: string | undefined, at: Place): Pick<Limit, 'if'> {
    if (written === undefined) return {}
    const read = parseCondition(written, 'fact:value')
    if ('message' in read) {
      found.problems.push(problem(at, 'condition', read.message, read.mend))
      return {}
    }
    found.terms.push(...read.map(term => ({ ...at, ...term })))
    return { if: read }
  }
}

type At = (...path: readonly PropertyKey[]) => Place

/** A row is of a role, of a person to whom a role's right is delegated, or says never to everybody. */
function whoProblems(row: Row, at: At): Problem[] {
  const { role, person, delegates, until, never } = row
  const refuse = (place: Place, message: string, mend: string) => [problem(place, 'limit-row', message, mend)]
  if (never) {
    const fields = ['role', 'person', 'delegates', 'upTo', 'with', 'budgets'] as const
    const beside = fields.find(field => row[field] !== undefined)
    if (!beside) return []
    const message = `"never" holds for everybody and any amount, so "${beside}" has no meaning here.`
    return refuse(at(beside), message, 'Take one of them out; "if" says when it is never.')
  }
  if (role && role.length === 0) return refuse(at('role'), '"role" names nobody.', 'Name a role.')
  if (role && role.length > 1 && row.row !== undefined) {
    const mend = 'Leave "row" out, or make it a row for each role.'
    return refuse(at('row'), 'A row of several roles has their names, and none of its own.', mend)
  }
  if (role !== undefined && person !== undefined)
    return refuse(at('person'), 'This row is of a role and of a person.', 'Make it two rows.')
  if (role !== undefined) {
    if (delegates === undefined) return []
    return refuse(at('delegates'), 'This row delegates to nobody.', 'Name a person, or take "delegates" out.')
  }
  if (person === undefined) {
    const mend = 'Add role: …, or person: … with delegates: … and until: …, or never: true.'
    return refuse(at(), 'This row says not whose limit it is.', mend)
  }
  const missing = [
    ...(delegates === undefined
      ? refuse(at(), `Whose right has "${person}" here?`, 'Add "delegates: …", the role whose right it is.')
      : []),
    ...(until === undefined
      ? refuse(at(), 'This delegation has no end.', 'Add "until: …", its last day.')
      : []),
  ]
  return missing
}

function spanProblems({ from, until, with: roles }: Row, at: At): Problem[] {
  const problems: Problem[] = []
  if (until !== undefined && isDate(from) && isDate(until) && until < from) {
    const message = `This row ends on ${until}, before it begins on ${from}.`
    problems.push(problem(at('until'), 'until-before-from', message, 'Set a later day.'))
  }
  if (roles && !roles.length)
    problems.push(problem(at('with'), 'limit-row', '"with" names nobody.', 'Name a role, or take it out.'))
  return problems
}
