import { find, today, type Limit } from '../content'
import type { Asked } from './asked'
import { holds, knownFacts } from './facts'
import { inForce } from './limits'
import { actionOf, refuseUnclear, roleOf } from './refuse'
import { alone, factsOf, othersWhoMay, secondOf, type Others } from './others'
import { rightOf, type Context, type Fit, type Open } from './rights'
import { sentence, type Said } from './sentence'
import type { Rule, Verdict } from './verdict'

/**
 * What somebody may do about an action at an instant: the only code that reads limits. Pure.
 *
 * A row that forbids wins over every other. Else `allowed` when any row of the role, or any that delegates a role's
 * right to the person, fits with all its own budgets; `needs` a second person when only rows `with` one do; `unknown`
 * when a row may fit, which depends on facts that aren't known; `needs` the lowest rank that has a row that fits; else
 * `never`. Without an amount: whether they may at all. It does not look at audiences: ask `find()` first whether the
 * reader may know of the action.
 *
 * @throws AuthorityError for an unknown action or role, an amount that is not one or that the action doesn't take, and
 * another unit than the action's.
 */
export function can(asked: Asked): Verdict {
  const { snapshot, role, amount, now } = asked
  const action = actionOf(snapshot, asked.action)
  const { audience } = roleOf(snapshot, role)
  refuseUnclear(action, asked)

  const { timeZone } = snapshot.organization
  const day = today(now, timeZone)
  const rows = inForce(action.limits, day).filter(row => !(asked.general && row.never && row.if))
  const facts = knownFacts(snapshot, asked.facts ?? {})
  const forbidding = rows.filter(row => row.never).toSorted((a, b) => a.line - b.line)
  const { history, person, account, customer, case: of } = asked
  const context: Context = {
    rows: rows.filter(row => !row.never),
    facts,
    day,
    timeZone,
    ...(amount !== undefined && { amount }),
    ...(history && { history }),
    ...(person !== undefined && { person }),
    ...(account !== undefined && { account }),
    ...(customer !== undefined && { customer }),
    ...(of !== undefined && { case: of }),
  }
  return verdictOf()

  function verdictOf(): Verdict {
    const forbids = forbidding.find(row => holds(row, facts) === true)
    if (forbids) return told({ verdict: 'never', forbids, limit: 0 }, forbids)

    const { amount: _, ...any } = context
    const reach = rightOf(role, any)
    const most = alone(reach)?.limit ?? 0
    const limit = most === 0 ? 0 : action.unit === undefined || most === Infinity ? null : most
    const right = rightOf(role, context)
    const own = alone(reach) ?? reach.fits[0]
    const mayForbid = forbidding.flatMap((row): Open[] => {
      const unknown = holds(row, facts)
      return typeof unknown === 'boolean' ? [] : [{ row, facts: unknown }]
    })

    const [fit] = right.fits
    const others = fit || right.open.length > 0 ? { able: [], open: [] } : askable()
    const open = fit || others.able.length > 0 ? [] : [...right.open, ...others.open]
    const nobody = !fit && others.able.length === 0 && open.length === 0
    if (!nobody && mayForbid.length + open.length > 0) {
      const facts = [...new Set([...factsOf(mayForbid), ...factsOf(open)])].toSorted()
      return told({ verdict: 'unknown', limit, facts }, (mayForbid[0] ?? open[0])?.row)
    }
    if (fit && !fit.with) return told({ verdict: 'allowed', limit, fit, ...moreThan(limit) }, fit.row)
    const usedUp = right.usedUp[0]
    if (fit) {
      const together = right.fits
      return told(
        { verdict: 'needs', limit, together, depends: beyond(together), ...(usedUp && { usedUp }) },
        fit.row,
      )
    }
    const said = { limit, ask: others.able, ...(usedUp && { usedUp }) }
    const row = own?.row ?? usedUp?.row ?? written() ?? others.able[0]?.fits[0].row
    return told({ verdict: nobody ? 'never' : 'needs', ...said }, row)
  }

  /** Somebody of another role; somebody else of the same only where theirs alone may, and the reader's budget is used up. */
  function askable(): Others {
    const others = othersWhoMay(
      snapshot.roles.filter(one => one.role !== role),
      context,
    )
    return others.able.length > 0 ? others : othersWhoMay(snapshot.roles, context)
  }

  /** The role's own row, which allows nothing. */
  function written(): Limit | undefined {
    return context.rows.filter(row => row.role === role && !row.if).toSorted((a, b) => a.line - b.line)[0]
  }

  /** How more than the reader may, who has a limit, is done: with somebody, by somebody else, or it depends. */
  function moreThan(limit: number | null): Pick<Said, 'above' | 'ask' | 'depends'> {
    if (limit === null || amount !== undefined) return { ask: [] }
    const more = { ...context, amount: limit + 1 }
    const right = rightOf(role, more)
    if (right.fits.length > 0) return { above: right.fits, ask: [] }
    const others = right.open.length > 0 ? right : othersWhoMay(snapshot.roles, more)
    const ask = 'able' in others ? others.able : []
    return { ask, ...(ask.length === 0 && { depends: factsOf(others.open) }) }
  }

  /** What decides whether the reader may more than these rows allow. */
  function beyond(fits: readonly Fit[]): string[] {
    const most = Math.max(...fits.map(fit => fit.limit))
    if (amount !== undefined || most === Infinity) return []
    return factsOf(rightOf(role, { ...context, amount: most + 1 }).open)
  }

  function told(said: Pick<Said, 'verdict' | 'limit'> & Partial<Said>, row: Limit | undefined): Verdict {
    const owner = find(snapshot, audience, action.owner)?.title ?? 'its owner'
    const whole: Said = { role, ask: [], facts: [], owner, ...(amount !== undefined && { amount }), ...said }
    const common = {
      action: action.id,
      sentence: sentence(snapshot, action, whole),
      limit: said.limit,
      ...(row && { rule: ruleOf(row) }),
    }
    const { verdict } = said
    if (verdict === 'unknown') return { verdict, ...common, facts: whole.facts }
    if (verdict !== 'needs') return { verdict, ...common }
    const { together } = whole
    const roles = together ? secondOf(together) : whole.ask.map(each => each.role)
    return { verdict, ...common, needs: { roles, secondPerson: together !== undefined } }
  }
}

const ruleOf = ({ file, line, from, row }: Limit): Rule => ({ file, line, from, row })
