import type { Document } from '../../../content'
import type { Reply } from '../../../resolve'
import { edits } from '../editing/editors'
import { foundAt } from './found-at'
import { presentHits, type ShownHit } from './hit'
import { kindLine } from '../document/kind'
import { asking, presentNarrow, type ShownNarrow } from './narrow'
import { presentOwner, type ShownOwner } from '../whose/owner'
import { presentQuestion, type ShownQuestion } from '../walk/question'
import { see, type Reader, type Way } from '../reader'

/** A reply as the web shows it: plain data, all words ready, the same for the page and while one types. */
export interface Shown {
  readonly kind: Reply['kind']
  readonly text: string
  /** What the words were read as, and the page that takes them as they were typed. */
  readonly readAs?: { readonly words: string; readonly asTyped: Way }
  /** Nothing answers, but something answers this. */
  readonly meant?: Way
  readonly revision: string
  readonly trace: string
  readonly total: number
  readonly hits: readonly ShownHit[]
  /** Index of the hit that Enter opens; -1 where nothing answers. */
  readonly best: number
  readonly owner: ShownOwner
  readonly question?: ShownQuestion
  readonly narrow: ShownNarrow
  /** For editors: the page that says why these stand in this order. */
  readonly why?: string
  /** Where nothing answers: what goes on like the words. */
  readonly suggestions: readonly (Way & { readonly line: string })[]
  readonly frontDoor?: Way
  /** Who catches everything, where the front door isn't this reader's. */
  readonly frontDesk?: Way
}

const shown = 6

export function present(reader: Reader, reply: Reply): Shown {
  const { trace, frontDoor } = reply
  const hits = presentHits(reader, reply.hits.slice(0, shown), trace, reply.text)
  const question =
    reply.kind === 'next-question' ? presentQuestion(reader, reply.walk, { from: trace }) : undefined
  const desk = see(reader, reader.house.snapshot.organization.frontDesk)
  return {
    kind: reply.kind,
    text: reply.text,
    ...(reply.readAs &&
      reply.asTyped && {
        readAs: { words: reply.readAs, asTyped: { title: reply.asTyped, url: asking(reply.asTyped) } },
      }),
    ...(reply.meant && { meant: { title: reply.meant, url: asking(reply.meant) } }),
    revision: reply.revision,
    trace,
    total: reply.total,
    hits,
    best: hits.findIndex(hit => hit.id === bestId(reply)),
    owner: found(presentOwner(reader, reply.owner), trace),
    ...(question && { question }),
    narrow: presentNarrow(reply),
    ...(edits(reader) &&
      hits.length > 0 && { why: `/editors/why?${new URLSearchParams({ q: reply.text })}` }),
    suggestions: presentSuggestions(reader, reply),
    ...(frontDoor
      ? { frontDoor: found({ title: frontDoor.title, url: frontDoor.url }, trace) }
      : desk && { frontDesk: found({ title: desk.title, url: desk.url }, trace) }),
  }
}

/** Suggestions as ways: to the document, or to the answers to a completed word. */
function presentSuggestions(reader: Reader, reply: Reply): Shown['suggestions'] {
  if (reply.kind !== 'no-answer') return []
  return reply.suggestions.flatMap(({ text, id, anchor }) => {
    if (id === undefined) return [{ title: text, url: asking(text), line: '' }]
    const document = see(reader, id)
    const url = document && (anchor ? `${document.url}#${anchor}` : document.url)
    return document && url ? [found({ title: text, url, line: lineOf(text, document) }, reply.trace)] : []
  })
}

/** A phrasing or heading leads to something of another name, which is said. */
function lineOf(text: string, { kind, title }: Document): string {
  return text === title ? kindLine(kind) : title
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
