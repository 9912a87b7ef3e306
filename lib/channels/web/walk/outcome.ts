import { formatAmount } from '../../../content'
import { resultWords } from '../../../trees'
import { who } from '../../../resolve'
import type { Walk } from '../../../trees'
import { presentBanner, type ShownBanner } from './banner'
import { helper, type Helper } from '../may/helper'
import { presentOwner, type ShownOwner } from '../whose/owner'
import { presentPath, type ShownStep } from './path'
import { firstName, see, way, type Reader, type Way } from '../reader'
import { endLine, presentSummary, type ShownSummary } from './outcome-summary'
import { presentTrust, type ShownTrust } from '../document/trust'
import { walkUrl, type Along } from './walk-url'
import { day, moment } from '../when'

/** Where a walk ends: what this reader may do, what to say, whose it is now, and why. */
export interface ShownOutcome {
  readonly title: string
  readonly trees: readonly Way[]
  /** Which kind of end it is: `Resolved`, `Declined with care`. */
  readonly result: string
  readonly banner: ShownBanner
  /** What `<Var name="amount">` stands for, when an amount is granted. */
  readonly amount?: string
  readonly playbook?: Way
  readonly path: readonly ShownStep[]
  readonly rule?: { readonly words: string; readonly url?: string }
  readonly trust?: ShownTrust
  readonly revision: string
  /** The person it rests with, before their team: the reader (`You, Mei`), or who may and is here. */
  readonly lead?: { readonly name: string; readonly words: string }
  readonly owner: ShownOwner
  /** What was answered, to be told or sent to whoever takes it from here. */
  readonly summary: ShownSummary
  /** The question that nothing fitted, and the way back to it. */
  readonly stuck?: Way
  readonly again: string
}

/** An end as it is shown; `stuck` is the question that nothing fitted, where somebody handed the walk over. */
export function presentOutcome(
  reader: Reader,
  walk: Walk,
  along: Along = {},
  stuck?: string,
): ShownOutcome | undefined {
  const [root] = walk.trees
  if (walk.node.kind !== 'outcome' || !root) return undefined
  const { house, actor, now } = reader
  const outcome = walk.node
  const tree = walk.trees.at(-1)!
  const whoeverMay = outcome.owner === 'whoever-may'
  const home = who(house, { actor, id: whoeverMay ? tree.id : outcome.owner, now })
  const asked = helperFor(reader, walk, home.owner.id)
  const lead = whoeverMay ? leadOf(reader, walk, asked) : undefined
  const playbook = outcome.playbook ? see(reader, outcome.playbook) : undefined
  const document = see(reader, tree.id)
  const amount = amountOf(reader, walk)
  const rule = ruleOf(reader, walk)
  // An author who names an owner means that one, whoever else may say yes.
  const owner = presentOwner(reader, whoeverMay ? (asked?.team ?? home) : home)
  const banner = presentBanner(reader, { outcome, walk, home, asked, amount })
  const end = endLine(reader, outcome, banner, owner.title)
  return {
    title: tree.title,
    trees: walk.trees.map(each => way(reader, each)),
    result: resultWords[outcome.result],
    banner,
    ...(amount && { amount }),
    ...(playbook && { playbook: { title: playbook.title, url: playbook.url } }),
    path: presentPath(reader, walk, along),
    ...(rule && { rule }),
    ...(document && { trust: presentTrust(reader, document) }),
    revision: house.snapshot.revision,
    ...(lead && { lead }),
    owner,
    summary: presentSummary(walk, owner, end, stuck),
    ...(stuck && { stuck: { title: stuck, url: walkUrl(`/${root.id}`, walk.answers, along) } }),
    again: walkUrl(`/${root.id}`, {}),
  }
}

function leadOf(reader: Reader, { verdict }: Walk, asked: Helper | undefined): ShownOutcome['lead'] {
  const { actor, house, now } = reader
  if (verdict?.verdict === 'allowed') {
    const name = actor.name ? `You, ${firstName(actor.name)}` : 'You'
    return { name, words: 'until it is settled. If you can’t, it goes to:' }
  }
  if (!asked) return undefined
  const until = asked.until ? `until ${moment(asked.until, now, house.snapshot.organization)}` : 'now'
  return { name: asked.name, words: `${asked.role.replaceAll('-', ' ')}, here ${until}` }
}

/** An amount that isn't known is any amount, the safest reading. */
function helperFor(reader: Reader, { verdict, facts, amount, unit }: Walk, near: string): Helper | undefined {
  if (verdict?.verdict !== 'needs') return undefined
  const action = see(reader, verdict.action)
  if (action?.kind !== 'action') return undefined
  const known = unit === action.unit ? amount : undefined
  const { roles, secondPerson } = verdict.needs
  return helper(reader, action, known ?? Infinity, near, { facts, ...(secondPerson && { second: roles }) })
}

function amountOf({ house }: Reader, { amount, unit }: Walk): string | undefined {
  if (amount === undefined || unit === undefined) return undefined
  return formatAmount(amount, unit, house.snapshot.organization.locale)
}

function ruleOf(reader: Reader, { verdict }: Walk): ShownOutcome['rule'] {
  const action = verdict && see(reader, verdict.action)
  if (!verdict?.rule || !action) return undefined
  const { file, line, from } = verdict.rule
  const since = day(from, reader.now, reader.house.snapshot.organization)
  return { words: `Rule: ${file}, line ${line}, since ${since}`, url: action.url }
}
