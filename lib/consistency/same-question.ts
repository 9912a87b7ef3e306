import type { Finding } from './finding'
import { type Known, telling } from './known'
import { overlap } from './similar'
import type { Question, Studied } from './study'

/** From this overlap on, two titles or phrasings ask the same: all that is said by one is said by the other. */
const alike = 0.8
/** What is asked in one word ("refund") is asked of an answer, a tree and a limit with good reason. */
const fewestWords = 2

/** Documents of the same kind that answer a question which this one answers; one finding a pair of documents. */
export function sameQuestion(known: Known, { id, questions }: Studied): Finding[] {
  const found = new Map<string, Finding>()
  for (const question of questions)
    for (const other of askedElsewhere(known, id, question)) {
      const share = overlap(question.words, other.words, known.rarity)
      if (share < alike || share <= (found.get(other.document)?.share ?? 0)) continue
      const texts = [question.text, other.text] as const
      found.set(other.document, { kind: 'same-question', places: [question, other], texts, share })
    }
  return [...found.values()]
}

function askedElsewhere(known: Known, id: string, { words, kind }: Question): Set<Question> {
  if (words.size < fewestWords) return new Set()
  const others = telling(words, known.rarity).flatMap(word => known.questions.get(word) ?? [])
  return new Set(others.filter(other => other.document !== id && other.kind === kind))
}
