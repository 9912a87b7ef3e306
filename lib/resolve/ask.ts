import type { Actor } from '../access'
import { find, levelOf, type Team } from '../content'
import { recordSearch } from '../records'
import { query, suggest } from '../search'
import { walk, type Walk } from '../trees'
import { hitsFor } from './hits'
import type { House } from './house'
import { named } from './named'
import { ownership } from './ownership'
import type { Reply } from './reply'
import { teamOf } from './team'

/** Where nothing answers, so many ways to go on. */
const mostSuggested = 4

export interface Ask {
  readonly actor: Actor
  /** The channel's own name: `web`, `cli` … */
  readonly channel: string
  /** What the customer said. */
  readonly text: string
  readonly now: Date
  /** The text is still being written: nothing is recorded. */
  readonly typing?: boolean
  /** A UUID that this question has already, so that it is recorded once. Without it the reply gets one. */
  readonly trace?: string
}

/**
 * The use case: what somebody said, in; the answer, the next question, or the owner, out. Every channel calls this.
 * It never fails for what was typed.
 */
export async function ask(house: House, asked: Ask): Promise<Reply> {
  const started = performance.now()
  const reply = answer(house, asked)
  if (!asked.typing) await record(house, asked, reply, performance.now() - started)
  return reply
}

/** What was asked and found, and not by whom. */
async function record({ db }: House, asked: Ask, reply: Reply, ms: number): Promise<void> {
  if (!db) return
  await recordSearch(db, {
    id: reply.trace,
    at: asked.now,
    text: asked.text,
    channel: asked.channel,
    audience: asked.actor.audience,
    revision: reply.revision,
    hits: reply.total,
    firstId: reply.hits[0]?.id,
    answered: reply.kind !== 'no-answer',
    confidence: reply.confidence,
    ms,
  })
}

/** The same without a record: pure, but for the trace. */
function answer(house: House, asked: Ask): Reply {
  const { actor, text, now, trace = crypto.randomUUID() } = asked
  const { snapshot, index, learnt } = house
  const search = { text, level: levelOf(snapshot, actor.audience), learnt }
  const found = query(index, search)
  const hits = hitsFor(house, actor, search, found.hits, now)
  const door = find(snapshot, actor.audience, snapshot.organization.frontDoor ?? '')
  const common = {
    revision: snapshot.revision,
    trace,
    text,
    hits,
    total: found.total,
    confidence: found.confidence,
    // How words were read explains an answer; where there is none it would only puzzle.
    ...(found.answered && { readAs: found.readAs, asTyped: found.asTyped }),
    meant: found.meant,
    facets: found.facets,
    filters: found.filters,
    nowhere: found.nowhere,
    ...(door && { frontDoor: { id: door.id, title: door.title, url: door.url } }),
  }
  const team = named(house, actor, text)
  if (team) return { kind: 'owner', ...common, owner: ownership(house, actor, team, now) }

  const best = found.answered && hits[0] ? find(snapshot, actor.audience, hits[0].id) : undefined
  if (!best)
    return {
      kind: 'no-answer',
      ...common,
      owner: ownership(house, actor, nearest(house, actor, hits), now),
      suggestions: suggest(index, { ...search, limit: mostSuggested }),
    }

  const owner = ownership(house, actor, teamOf(house, actor, best.owner), now)
  const start = best.kind === 'tree' ? begin(house, asked, best.id) : undefined
  if (start) return { kind: 'next-question', ...common, owner, walk: start }
  return { kind: 'answers', ...common, owner, best }
}

/** The first question of a tree. Somebody without a role is the one who is served, on this very channel. */
function begin({ snapshot }: House, { actor, channel, now }: Ask, tree: string): Walk | undefined {
  const { audience, role, person } = actor
  const facts: Walk['facts'] = role === undefined ? { channel } : {}
  return walk({ snapshot, tree, answers: {}, facts, role, person, audience, now })
}

/** The team that stands nearest to words without an answer; one far down the list is as near as any other. */
function nearest(house: House, actor: Actor, hits: Reply['hits']): Team | undefined {
  const hit = hits.slice(0, 3).find(({ kind }) => kind === 'team')
  return hit && teamOf(house, actor, hit.id)
}
