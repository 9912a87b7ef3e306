import { answered, learn } from './facts'
import type { FixedAsking } from './fixed'
import { own } from './own'
import { readChoice, type Misread, type Read } from './read'
import { readAmount } from './read-amount'
import { readDay } from './read-day'
import { readEach } from './read-each'
import { keyOf, type Asked, type Trail } from './trail'
import type { Step, Walk } from './walked'

/**
 * The answer to a node where the walk stands, kept in the trail: what this walk has said of its fact, else its own answer,
 * else what was known before. Undefined where it has to be asked; a misfit where its answer can't be used.
 */
export function answerTo(
  asked: Asked,
  trail: Trail,
  node: FixedAsking,
): Read | NonNullable<Walk['misfit']> | undefined {
  const key = keyOf(trail.frames.at(-1)!, node.id)
  // A tree entered twice asks once, and so do two nodes that ask for one fact.
  const before = trail.reads.get(key)
  if (before) return before
  const known = answered(asked, trail, node)
  const answer = own(asked.answers, key)
  if (known && (known.from === 'walk' || answer === undefined)) {
    if (known.from !== 'walk') tell(trail, node, key, known, known.from)
    learn(trail, node, known)
    return taken(trail, key, known)
  }
  if (answer === undefined) return undefined
  const read = readAnswer(node, answer, trail.day, asked.snapshot.organization.locale)
  if ('message' in read) return { key, answer, ...read }
  tell(trail, node, key, read)
  learn(trail, node, read)
  return taken(trail, key, read)
}

function tell({ path }: Trail, node: FixedAsking, key: string, read: Read, known?: Step['known']): void {
  const { answer, label } = read
  const fact = node.kind === 'each' ? undefined : node.fact
  path.push({
    key,
    ask: node.ask,
    answer,
    label,
    ...(known && { known }),
    ...(fact !== undefined && { fact }),
  })
}

function taken(trail: Trail, key: string, read: Read): Read {
  trail.reads.set(key, read)
  trail.picked.set(key, read.picks)
  if (read.sum) trail.sums.set(key, read.sum)
  for (const [field, picks] of Object.entries(read.fields ?? {})) trail.picked.set(`${key}/${field}`, picks)
  return read
}

function readAnswer(node: FixedAsking, answer: string, day: string, locale: string): Read | Misread {
  switch (node.kind) {
    case 'question':
      return readChoice(node, answer)
    case 'amount':
      return readAmount(node, answer, locale)
    case 'date':
      return readDay(node, answer, day, locale)
    case 'each':
      return readEach(node, answer, locale)
  }
}
