import type { Finding } from './finding'
import { type Known, statementKeys } from './known'
import { isSameAmount } from './quantity'
import { overlap } from './similar'
import type { Statement, Studied } from './study'

/** From this likeness on, two sentences speak of one thing. */
const alike = 0.45
/** How much of the likeness is that of the sentences; the rest is that of what title and heading are about. */
const sentence = 0.75
/** A word that less than one in eight documents has is a name for something. */
const naming = Math.log(8)

/**
 * Sentences elsewhere that give another number for the same thing. Two sentences are held against each other where each is
 * the one of its document that is most like the other: rows of a table are all alike, and each has its own counterpart.
 */
export function disagreements(known: Known, { id, statements }: Studied): Finding[] {
  return statements.flatMap(statement =>
    [...mostAlike(known, id, statement).values()].flatMap(({ other, share }): Finding[] => {
      if (share < alike || isSameAmount(other.quantity, statement.quantity)) return []
      if (hasCounterpart(known, statements, statement, other, share)) return []
      const values = [statement.quantity.text, other.quantity.text] as const
      return [
        { kind: 'disagree', places: [statement, other], texts: [statement.text, other.text], share, values },
      ]
    }),
  )
}

interface Alike {
  readonly other: Statement
  readonly share: number
}

/** The statement of each other document that counts the same and is most like this one. */
function mostAlike(known: Known, id: string, statement: Statement): Map<string, Alike> {
  const best = new Map<string, Alike>()
  for (const key of statementKeys(statement, known.rarity))
    for (const other of known.statements.get(key) ?? []) {
      if (other.document === id || other.quantity.unit !== statement.quantity.unit) continue
      const share = likeness(known, statement, other)
      const before = best.get(other.document)
      const closer = !before || share > before.share
      const agrees = share === before?.share && isSameAmount(other.quantity, statement.quantity)
      if (closer || agrees) best.set(other.document, { other, share })
    }
  return best
}

/** Whether another sentence of the same document is more like the other one, or as much and agrees with it. */
function hasCounterpart(
  known: Known,
  statements: readonly Statement[],
  statement: Statement,
  other: Statement,
  share: number,
): boolean {
  return statements.some(each => {
    if (each === statement || each.quantity.unit !== other.quantity.unit) return false
    const like = likeness(known, each, other)
    return like > share || (like === share && isSameAmount(each.quantity, other.quantity))
  })
}

/** 0 to 1; none where they name two things: "a night in Denver" and "a night in Boston" differ for a reason. */
function likeness({ rarity }: Known, a: Statement, b: Statement): number {
  if (nameTwoThings(rarity, a, b)) return 0
  return sentence * overlap(a.words, b.words, rarity) + (1 - sentence) * overlap(a.topic, b.topic, rarity)
}

/** Whether each has a rare word that the other's section doesn't know, beside a word that both have. */
function nameTwoThings(rarity: Known['rarity'], a: Statement, b: Statement): boolean {
  const beside = ({ order }: Statement, { within }: Statement) =>
    new Set(
      order.flatMap((word, at) =>
        rarity(word) > naming && !within.has(word) ? [`${order[at - 1]} _`, `_ ${order[at + 1]}`] : [],
      ),
    )
  const places = beside(b, a)
  return [...beside(a, b)].some(place => places.has(place))
}
