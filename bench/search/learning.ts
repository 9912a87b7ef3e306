import { buildIndex, type Index, type Learnt, learntOf, query, type SearchDocument } from '../../lib/search'
import { atLeast, atMost, type Bar } from './bars'
import { type Click, learningSets, type LearningSet } from './clicks'
import { believed, credulous, crowd, effective, withPhrasings } from './crowd'
import { curvePlot } from './curve'
import type { Report } from './report'
import { mean } from './score'
import { readDocuments, setsIn } from './sets'

const counts = [0, 1, 2, 5, 10, 20, 50, 100]
const wrong = 0.2

/** The ways to learn, in the order of the columns. */
const ways = [
  'accepted',
  'accepted, 20% wrong, no rule',
  'accepted, 20% wrong',
  'not yet accepted',
  'not yet accepted, 20% wrong, no rule',
  'not yet accepted, 20% wrong',
] as const

interface Point {
  readonly phrasings: number
  /** Recall@1, by way. */
  readonly recall: readonly number[]
  /** Phrasings that the rules believed of those typed, with wrong turns among them, and how many of these were wrong. */
  readonly believed: { readonly all: number; readonly wrong: number }
}

/** What search gains from what people typed before they opened what helped: recall@1 by phrasings an answer. */
export function learning(folder: string): Report {
  const sizes = new Map<string, readonly SearchDocument[]>()
  const documentsOf = (file: string) => {
    const known = sizes.get(file) ?? readDocuments(file)
    sizes.set(file, known)
    return known
  }
  const sets = learningSets(setsIn(folder), set => documentsOf(set.documents).length)
  const curves = sets.map(one => ({
    name: one.set.name,
    halved: one.halved,
    curve: curveOf(one, documentsOf(one.set.documents)),
  }))
  return {
    title: 'What use teaches: recall@1 by the number of phrasings learnt an answer',
    table: [
      ['set', 'phrasings', ...ways, 'believed', 'of these wrong'],
      ...curves.flatMap(({ name, curve }) =>
        curve.map(({ phrasings, recall, believed: { all, wrong } }) => [
          name,
          String(phrasings),
          ...recall.map(value => value.toFixed(4)),
          String(all),
          String(wrong),
        ]),
      ),
    ],
    notes,
    bars: curves.flatMap(({ name, halved, curve }) => barsOf(name, halved ? 0 : 0.02, curve)),
    figures: curves,
    charts: Object.fromEntries(
      curves.map(({ name, curve }) => [
        `learning-${name}`,
        curvePlot(
          `${name}: recall@1 by phrasings learnt an answer`,
          ways,
          curve.map(({ phrasings }) => phrasings),
          ways.map((_, way) => curve.map(({ recall }) => recall[way]!)),
        ),
      ]),
    ),
  }
}

const notes = [
  'Where a set says what people typed before (`clicks.jsonl`), whatever has the words of a question that is asked is left out; the other sets are halved: one half was typed, the other is asked.',
  '“Accepted” phrasings stand in `asked`; those not yet accepted only lift what is found anyway, by a bounded share of its score.',
  'With 20% wrong: each text was typed by five people, each of whom opened, in one of five cases, another one of the first five hits. “No rule” believes the first of the five; the other columns follow the product’s rules (several people, agreement).',
]

function curveOf({ clicks, questions }: LearningSet, documents: readonly SearchDocument[]): Point[] {
  const index = buildIndex(documents)
  const most = Math.max(...[...clicks.values()].map(list => list.length))
  const recall = (index: Index, learnt?: Learnt) =>
    mean(
      questions.map(({ text, right }) => {
        const [first] = query(index, { text, level: 0, limit: 1, learnt }).hits
        return first && right.has(first.id) ? 1 : 0
      }),
    )
  const start = recall(index)
  return counts
    .filter((count, at) => count <= most || counts[at - 1]! < most)
    .map((count): Point => {
      if (count === 0) return { phrasings: 0, recall: ways.map(() => start), believed: { all: 0, wrong: 0 } }
      const typed = [...clicks.values()].flatMap(list => list.slice(0, count))
      const right = new Map(typed.map(({ text, document }) => [text.toLowerCase(), document]))
      const clean = crowd(index, typed, 0)
      const mixed = crowd(index, typed, wrong)
      const sound = believed(index, mixed)
      const accept = (more: readonly Click[]) => recall(buildIndex(withPhrasings(documents, more)))
      const lift = (more: Parameters<typeof learntOf>[1]) => recall(index, learntOf(index, more))
      const point = {
        phrasings: count,
        recall: [
          accept(typed),
          accept(credulous(mixed)),
          accept(sound),
          lift(effective(believed(index, clean))),
          lift(credulous(mixed).map(click => ({ ...click, level: 0, strength: 0.7 }))),
          lift(effective(sound)),
        ],
        believed: {
          all: sound.length,
          wrong: sound.filter(({ text, document }) => (right.get(text) ?? document) !== document).length,
        },
      }
      console.error(`${count} phrasings an answer: ${point.recall.map(value => value.toFixed(4)).join(' ')}`)
      return point
    })
}

function barsOf(name: string, gain: number, curve: readonly Point[]): Bar[] {
  const start = curve[0]!.recall[0]!
  const last = curve.at(-1)!.recall
  return [
    atLeast(`${name}: gained by all phrasings accepted`, last[0]! - start, gain),
    atMost(`${name}: lost of that to 20% wrong turns`, last[0]! - last[2]!, 0.02),
    atLeast(`${name}: gained before any is accepted`, last[3]! - start, 0),
    atLeast(`${name}: gained before any is accepted, with 20% wrong turns`, last[5]! - start, 0),
  ]
}
