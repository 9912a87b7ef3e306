import type { Reply } from '../../resolve'
import { foundAt } from './found-at'
import { presentHits, type ShownHit } from './hit'
import { presentOwner, type ShownOwner } from './owner'
import { presentQuestion, type ShownQuestion } from './question'
import { see, type Reader, type Way } from './reader'

/** A reply as the web shows it: plain data, all words ready, the same for the page and while one types. */
export interface Shown {
  readonly kind: Reply['kind']
  readonly text: string
  readonly readAs?: string
  readonly revision: string
  readonly trace: string
  readonly total: number
  readonly hits: readonly ShownHit[]
  /** Index of the hit that Enter opens; -1 where nothing answers. */
  readonly best: number
  readonly owner: ShownOwner
  readonly question?: ShownQuestion
  readonly frontDoor?: Way
  /** Who catches everything, where the front door isn't this reader's. */
  readonly frontDesk?: Way
}

const shown = 6

export function present(reader: Reader, reply: Reply): Shown {
  const { trace, frontDoor } = reply
  const hits = presentHits(reader, reply.hits.slice(0, shown), trace)
  const question =
    reply.kind === 'next-question' ? presentQuestion(reader, reply.walk, { from: trace }) : undefined
  const desk = see(reader, reader.house.snapshot.organization.frontDesk)
  return {
    kind: reply.kind,
    text: reply.text,
    ...(reply.readAs && { readAs: reply.readAs }),
    revision: reply.revision,
    trace,
    total: reply.total,
    hits,
    best: hits.findIndex(hit => hit.id === bestId(reply)),
    owner: found(presentOwner(reader, reply.owner), trace),
    ...(question && { question }),
    ...(frontDoor
      ? { frontDoor: found({ title: frontDoor.title, url: frontDoor.url }, trace) }
      : desk && { frontDesk: found({ title: desk.title, url: desk.url }, trace) }),
  }
}

const found = <To extends Way>(way: To, trace: string): To =>
  way.url === undefined ? way : { ...way, url: foundAt(way.url, trace) }

function bestId(reply: Reply): string | undefined {
  switch (reply.kind) {
    case 'answers':
      return reply.hits[0]?.id
    case 'next-question':
      return reply.walk.trees[0]?.id
    case 'owner':
      return reply.owner.owner.id
    case 'no-answer':
      return undefined
  }
}
