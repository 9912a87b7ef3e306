import type { Actor } from '../access'
import { find, today, type Document } from '../content'
import { trustOf } from '../records'
import { marker, type Query, type SearchHit } from '../search'
import type { House } from './house'
import { may } from './may'
import { opening } from './opening'
import { ownership } from './ownership'
import type { Hit } from './reply'
import { teamOf } from './team'

/** Search hits as a person reads them: whose each is, and what this person may do there. */
export function hitsFor(
  house: House,
  actor: Actor,
  asked: Query,
  found: readonly SearchHit[],
  now: Date,
): Hit[] {
  const mark = marker(house.index, asked)
  return found.flatMap(hit => {
    const document = find(house.snapshot, actor.audience, hit.id)
    return document ? [present(house, actor, mark, hit, document, now)] : []
  })
}

function present(
  house: House,
  actor: Actor,
  mark: ReturnType<typeof marker>,
  hit: SearchHit,
  document: Document,
  now: Date,
): Hit {
  const action = document.kind === 'action' ? document.id : document.actions[0]
  const verdict = action === undefined ? undefined : may(house, { actor, action, general: true, now })
  const team = teamOf(house, actor, document.owner)
  const { owner } = ownership(house, actor, team, now)
  const { snapshot, ledger } = house
  const trust = trustOf(snapshot, document, today(now, snapshot.organization.timeZone), ledger)
  return {
    id: document.id,
    title: document.title,
    titleMarks: mark(document.title),
    headingMarks: mark(hit.section.heading),
    ...(hit.asked !== undefined && { asked: { text: hit.asked, marks: mark(hit.asked) } }),
    kind: document.kind,
    url: document.url,
    audience: document.audience,
    section: hit.section,
    snippet: hit.snippet,
    score: hit.score,
    owner: {
      id: owner.id,
      title: owner.title,
      open: opening(team?.hours, house.snapshot.organization, now).open,
    },
    ...(trust && { trust }),
    ...(verdict && { verdict }),
    ...(document.kind === 'playbook' && { steps: document.steps.length }),
  }
}
