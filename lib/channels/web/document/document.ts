import { type Document } from '../../../content'
import { who } from '../../../resolve'
import { presentHours } from '../whose/hours'
import { presentHowMuch, type HowMuchAsked, type ShownHowMuch } from '../may/how-much'
import { kindLine } from './kind'
import { presentOwner, type ShownOwner } from '../whose/owner'
import { relatedTo } from './related'
import { mayPropose } from '../proposing/proposer'
import { see, type Reader, type Way } from '../reader'
import { presentTranslations, type ShownTranslation } from './translation'
import { presentTrust, type ShownTrust } from './trust'
import { presentMay, type ShownVerdict } from '../may/verdict'
import { day } from '../when'
import { presentWhoMay, type ShownWhoMay } from '../may/who-may'

/** A document's page, but for its body. */
export interface ShownDocument extends ShownWhoMay {
  readonly howMuch?: ShownHowMuch
  readonly line: string
  readonly tags: readonly Way[]
  readonly title: string
  readonly locale: string
  /** Absent where the body's own first paragraph already says it. */
  readonly summary?: string
  /** That first paragraph stands in the summary's place. */
  readonly leads: boolean
  readonly translations: readonly ShownTranslation[]
  readonly owner: ShownOwner
  readonly may: readonly ShownVerdict[]
  readonly trust: ShownTrust
  /** An action's: the rule that the reader's own verdict rests on. */
  readonly rule?: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly hours: readonly { readonly days: string; readonly times: string }[]
  /** Where a reader who may changes its text. */
  readonly change?: string
  readonly related: readonly (Way & { readonly line: string; readonly locale: string })[]
}

/**
 * @param settled how often it settled it, in words
 * @param asked of an action, how much it is about and what is known of the case
 */
export function presentDocument(
  reader: Reader,
  document: Document,
  settled?: string,
  asked: HowMuchAsked = { written: '', facts: {} },
): ShownDocument {
  const { house, actor, now } = reader
  const named = document.kind === 'action' ? [document.id] : document.actions
  const owner = presentOwner(reader, who(house, { actor, id: document.id, now }))
  const howMuch = presentHowMuch(reader, document, asked)
  const first = document.sections[0]
  const repeated =
    document.summary !== '' &&
    first?.heading === '' &&
    first.text.replace(/\s+/g, ' ').startsWith(document.summary.replace(/…$/, ''))
  return {
    line: lineOf(document),
    tags: document.tags.map(tag => ({ title: tag, url: `/browse?${new URLSearchParams({ tag })}` })),
    title: document.title,
    locale: document.locale,
    leads: repeated,
    ...(!repeated && document.summary && { summary: document.summary }),
    owner: document.kind === 'team' ? { ...owner, url: undefined } : owner,
    translations: presentTranslations(reader, document),
    may: [...new Set(named)].flatMap(id => presentMay(reader, id, document.owner)),
    trust: { ...presentTrust(reader, document), ...(settled && { settled }) },
    ...presentWhoMay(reader, document),
    ...(howMuch && { howMuch }),
    ...ruleOf(reader, document),
    facts: facts(reader, document),
    hours:
      'hours' in document && document.hours
        ? presentHours(document.hours, house.snapshot.organization.locale)
        : [],
    ...(mayPropose(reader) && { change: `/propose${encodeURI(document.url)}` }),
    related: relatedTo(reader, document).map(other => ({
      title: other.title,
      url: other.url,
      line: lineOf(other),
      locale: other.locale,
    })),
  }
}

/** `Playbook · 5 steps` */
function lineOf(document: Document): string {
  return kindLine(document.kind, document.kind === 'playbook' ? document.steps.length : undefined)
}

function ruleOf(reader: Reader, { id }: Document): Pick<ShownDocument, 'rule'> {
  const rule = presentMay(reader, id)[0]?.rule
  if (!rule) return {}
  const since = day(rule.from, reader.now, reader.house.snapshot.organization)
  return { rule: `The rule for you: ${rule.file}, line ${rule.line}, since ${since}` }
}

/** What a channel's front matter says, in rows. */
function facts(reader: Reader, document: Document): ShownDocument['facts'] {
  if (document.kind === 'channel') {
    const { people, hoursPerWeek } = document.staffing ?? {}
    const next = document.escalatesTo.flatMap(id => see(reader, id)?.title ?? [])
    return [
      { label: 'State', value: states[document.status] },
      { label: 'Priority', value: String(document.priority) },
      ...(people === undefined ? [] : [{ label: 'People on it', value: String(people) }]),
      ...(hoursPerWeek === undefined ? [] : [{ label: 'Hours a week', value: String(hoursPerWeek) }]),
      ...(next.length ? [{ label: 'When it can’t be settled there', value: next.join(', then ') }] : []),
    ]
  }
  return []
}

const states = { planned: 'Planned', trial: 'On trial', live: 'Live', closed: 'Closed' } as const
