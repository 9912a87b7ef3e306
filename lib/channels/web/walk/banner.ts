import { theRoles } from '../../../authority'
import { formatAmount, type Action, type Outcome } from '../../../content'
import type { Ownership } from '../../../resolve'
import type { Walk } from '../../../trees'
import type { Helper } from '../may/helper'
import { buttonFor, reachNow, type ShownButton } from './banner-reach'
import { firstName, see, type Reader } from '../reader'
import { afterTitle, limitOf, toneOf, type Tone } from '../may/verdict-words'
import { moment } from '../when'

/** The loud line of an outcome: the colour, the word, one sentence, and one button where there is somebody to reach. */
export interface ShownBanner {
  readonly tone: Tone
  readonly head: string
  readonly sentence: string
  readonly button?: ShownButton
  /** What somebody's authority was asked for: `Refund $40`. */
  readonly what?: string
}

interface Ending {
  readonly outcome: Outcome
  readonly walk: Walk
  readonly home: Ownership
  readonly asked: Helper | undefined
  readonly amount: string | undefined
}

const settled = new Set<Outcome['result']>(['resolved', 'goodwill'])

/**
 * What was decided about authority comes first where this end gives what it was about, or where it can't be had: a yes
 * of somebody else is nothing to ask for at an end that gives nothing.
 */
export function presentBanner(reader: Reader, ending: Ending): ShownBanner {
  const { verdict } = ending.walk
  const { result, grants, owner } = ending.outcome
  const given = grants !== undefined || owner === 'whoever-may'
  const decided =
    given || verdict?.verdict === 'never' || (verdict?.verdict === 'allowed' && settled.has(result))
  const action = decided && verdict && see(reader, verdict.action)
  if (!action || action.kind !== 'action') return byResult(reader, ending)
  const what = ending.amount ? `${action.title} ${ending.amount}` : action.title
  return { what, ...byVerdict(reader, ending, verdict, action, what) }
}

function byVerdict(
  reader: Reader,
  ending: Ending,
  verdict: NonNullable<Walk['verdict']>,
  action: Action,
  what: string,
): ShownBanner {
  const { asked } = ending
  const tone = toneOf(verdict)
  const sentence = afterTitle(action.title, verdict)
  if (verdict.verdict === 'allowed') {
    return { tone, head: `${what}: you may`, sentence: sentence || 'You don’t have to ask anybody.' }
  }
  if (verdict.verdict === 'never') return { tone, head: `${what}: never`, sentence }
  if (verdict.verdict === 'unknown') return { tone, head: `${what}: it depends`, sentence }
  if (!asked) {
    return {
      tone,
      head: `${what}: ask ${theRoles(verdict.needs.roles)}`,
      ...reachNow(reader, ending.home, `${sentence} Nobody who may is here right now.`),
    }
  }
  // Within their limit something else stands in the way, which the verdict says.
  const within = verdict.limit === null || (ending.walk.amount ?? Infinity) <= verdict.limit
  const why =
    within || verdict.needs.secondPerson ? sentence : limits(reader, action, verdict.limit, asked.role)
  const name = firstName(asked.name)
  const until = asked.until
    ? `until ${moment(asked.until, reader.now, reader.house.snapshot.organization)}`
    : 'now'
  return {
    tone,
    head: `${what}: ask ${name}`,
    sentence: `${why} ${asked.name} is here ${until}.${orWait(reader, ending)}`,
    ...buttonFor(reader, asked.team, `Ask ${name} now`),
  }
}

/** While the team whose issue it is sleeps, somebody else is woken: what can wait, waits for it. */
function orWait({ now, house }: Reader, { home, asked }: Ending): string {
  if (home.open || !home.opensAt || asked?.team.owner.id === home.owner.id) return ''
  return ` If it can wait: ${home.owner.title} opens ${moment(home.opensAt, now, house.snapshot.organization)}.`
}

/** `You may up to $50; the supervisor may up to $500.` */
function limits(reader: Reader, action: Action, own: number | null, role: string): string {
  const { locale } = reader.house.snapshot.organization
  const others = `${limitOf(reader, action, role)}.`
  if (own) return `You may up to ${formatAmount(own, action.unit ?? '', locale)}; ${others}`
  return others.charAt(0).toUpperCase() + others.slice(1)
}

function byResult(reader: Reader, { outcome, home }: Ending): ShownBanner {
  const team = home.owner.title
  switch (outcome.result) {
    case 'resolved':
      return { tone: 'may', head: 'You can settle this now', sentence: 'You don’t have to ask anybody.' }
    case 'goodwill':
      return {
        tone: 'may',
        head: 'You can settle this now',
        sentence: 'We don’t owe it; we give it as goodwill.',
      }
    case 'declined':
      return {
        tone: 'never',
        head: 'The answer is no',
        sentence: `${team} stands behind you. Say why, plainly.`,
      }
    case 'parted':
      return {
        tone: 'never',
        head: 'We end it here',
        sentence: `${team} stands behind you. Say so once, kindly.`,
      }
    case 'event':
      return {
        tone: 'ask',
        head: `${team} leads this`,
        ...reachNow(reader, home, 'It touches many people. Say only the words below.'),
      }
    case 'handed-over':
      return {
        tone: 'ask',
        head: `Hand it to ${team}`,
        ...reachNow(reader, home, 'It is theirs from here. Tell them what you have heard.'),
      }
  }
}
