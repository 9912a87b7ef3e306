import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dice } from '../make-content'
import type { Question, TestSet } from './sets'

/** Something that somebody typed, and the document that helped. */
export interface Click {
  readonly text: string
  readonly document: string
}

/** A set with what people typed before, by document, in an order of their own. */
export interface LearningSet {
  readonly set: TestSet
  /** Asked to measure: none of them was typed before. */
  readonly questions: readonly Question[]
  readonly clicks: ReadonlyMap<string, readonly Click[]>
  /** Halved sets have few phrasings an answer, and half as many questions to show a gain on. */
  readonly halved: boolean
}

/** Fewer questions an answer than this can't be halved. */
const fewest = 3

/**
 * Sets that say what people typed before: in `clicks.jsonl` {text, docid} beside the documents, else every other one of the
 * questions that one document answers, and only the others are asked. What is asked was never typed before: clicks with the
 * words of a question are left out, or knowing them by heart would be measured. Sets that share documents with another are left out.
 */
export function learningSets(sets: readonly TestSet[], documentsOf: (set: TestSet) => number): LearningSet[] {
  const own = sets.filter(set => existsSync(join(dirname(set.documents), 'queries.jsonl')))
  return own
    .filter(set => dirname(set.documents).endsWith(`/${set.name}`))
    .flatMap((set): LearningSet[] => {
      const questions = set.questions.filter(({ right }) => right.size > 0)
      const file = join(dirname(set.documents), 'clicks.jsonl')
      if (existsSync(file)) {
        const asked = new Set(questions.map(({ text }) => plain(text)))
        const typed = clicksIn(file).filter(({ text }) => !asked.has(plain(text)))
        return [{ set, questions, clicks: byDocument(typed), halved: false }]
      }
      const single = questions.filter(({ right }) => right.size === 1)
      if (single.length < fewest * documentsOf(set)) return []
      const typed = single.filter((_, at) => at % 2 === 1)
      const clicks = typed.map(({ text, right }) => ({ text, document: [...right][0]! }))
      const asked = single.filter((_, at) => at % 2 === 0)
      return [{ set, questions: asked, clicks: byDocument(clicks), halved: true }]
    })
}

const plain = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

function clicksIn(file: string): Click[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as { text: string; docid: string })
    .map(({ text, docid }) => ({ text, document: docid }))
}

function byDocument(clicks: readonly Click[]): Map<string, Click[]> {
  const roll = dice(20261125)
  const order = clicks.map(click => ({ click, at: roll() })).sort((a, b) => a.at - b.at)
  const found = new Map<string, Click[]>()
  for (const { click } of order) found.set(click.document, [...(found.get(click.document) ?? []), click])
  return found
}
