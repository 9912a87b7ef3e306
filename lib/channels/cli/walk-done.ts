import { randomUUID } from 'node:crypto'
import type { Actor } from '../../access'
import { find, formatAmount, parseAmount, type Action } from '../../content'
import { dataFolder, ensureSecret } from '../../operate'
import { decide, type Decision } from '../../records'
import type { House } from '../../resolve'
import type { Walk } from '../../trees'
import { Fault } from './fault'
import type { WalkOptions } from './walk-options'
import type { Begun } from './walk-begun'

/** What was written down, and in words. */
export interface Written {
  readonly id: string
  readonly action: string
  readonly waits: boolean
  readonly words: string
}

/** Writes down that what an end gives was done; what can't be is refused with the sentence that says why. */
export async function done(
  opened: House,
  actor: Actor,
  { id, tree }: Begun,
  end: Walk,
  options: WalkOptions,
): Promise<Written> {
  const { node } = end
  if (node.kind !== 'outcome') throw new Fault(`It isn’t at its end: ${node.ask}`)
  const action = find(opened.snapshot, actor.audience, node.grants ?? '')
  if (action?.kind !== 'action') throw new Fault('This end gives nothing that is written down.')
  await ensureSecret(await dataFolder(options.content), line => console.error(line))
  const amount = amountOf(end, action, options.amount)
  const decided = await decide(opened, {
    actor,
    id: randomUUID(),
    action: action.id,
    ...(amount !== undefined && { amount }),
    ...(action.unit !== undefined && end.unit !== undefined && { unit: end.unit }),
    facts: end.facts,
    walk: { id, tree, outcome: end.key },
    channel: 'cli',
    customer: options.customer,
    case: options.case,
    now: new Date(),
  })
  if (!decided) throw new Fault('Nothing was written down: this account has no role that decides.')
  if ('refused' in decided)
    throw new Fault(`Nothing was written down. ${decided.refused.sentence}${asksFor(decided.refused)}`)
  const { decision } = decided
  const waits = decision.second !== undefined && !decision.second.agreed
  const what = decisionWords(opened, actor, decision)
  const words = waits
    ? `Written down, and waits for ${decision.second?.roles.join(' or ')}: ${what}`
    : `Done: ${what}`
  return { id: decision.id, action: action.id, waits, words }
}

/** `Refund $40` */
export function decisionWords(
  { snapshot }: House,
  { audience }: Actor,
  { action, amount, unit }: Decision,
): string {
  const title = find(snapshot, audience, action)?.title ?? action
  if (amount === undefined || unit === undefined) return title
  return `${title} ${formatAmount(amount, unit, snapshot.organization.locale)}`
}

function asksFor(refused: { readonly verdict: string; readonly facts?: readonly string[] }): string {
  const given = ['customer', 'case'].filter(name => refused.facts?.includes(name))
  return given.length ? ` Say it with ${given.map(name => `--${name}`).join(' and ')}.` : ''
}

/** What the walk says, else what was written; of neither there is none. */
function amountOf({ amount }: Walk, { unit }: Action, written: string | undefined): number | undefined {
  if (unit === undefined || amount !== undefined) return amount
  const read = parseAmount(written ?? '', unit)
  if ('minor' in read) return read.minor
  throw new Fault(`${read.message} Say it with --amount.`)
}
