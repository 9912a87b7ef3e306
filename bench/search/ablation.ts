import { buildIndex, buildWords, type Index, type Weights } from '../../lib/search'
import { engineOf } from './answerhouse'
import type { Report } from './report'
import { mean, run } from './score'
import { byDocuments, readDocuments, setsIn } from './sets'

/** Parts of the ranking, and the weights that switch them off. */
const parts: readonly (readonly [name: string, off: Partial<Weights>])[] = [
  ['everything', {}],
  ['without titles as units', { titleUnit: 0 }],
  ['without phrasings as units', { phrasing: 0 }],
  ['without titles beside sections', { title: 0 }],
  ['without phrasings beside sections', { asked: 0 }],
  ['without headings', { heading: 0 }],
  ['without stop words', { stopWord: 0 }],
  ['without rarity among documents', { documentIdf: 0 }],
  ['without repaired words', { repairedOnce: 0, repairedTwice: 0 }],
  ['without split and joined words', { split: 0 }],
  ['without words of a family', { derived: 0 }],
  ['without everyday words', { everyday: 0 }],
  ['without the unfinished last word', { completed: 0, completedWord: 0 }],
  ['without half-typed titles', { lane: 0 }],
  ['without neighbouring words', { neighbours: 0 }],
  ['without what titles hold', { titleCoverage: 0, wholeTitle: 0 }],
  ['without the form of words', { otherForm: 0 }],
  ['without the whole document', { document: 0 }],
  ['without what phrasings taught', { classified: 0 }],
]

/** Recall@1 with each part of the ranking switched off in turn. */
export function ablation(folder: string): Report {
  const sets = setsIn(folder)
  const recall = parts.map(() => new Map<string, number>())
  for (const [file, group] of byDocuments(sets)) {
    const documents = readDocuments(file)
    const whole = buildIndex(documents)
    parts.forEach(([name, off], part) => {
      const engine = engineOf(without(whole, off))
      for (const set of group) recall[part]!.set(set.name, mean(run(set, text => engine.search(text)).right))
      console.error(
        name,
        group.map(set => `${set.name} ${recall[part]!.get(set.name)?.toFixed(3)}`).join(', '),
      )
    })
  }
  const row = (part: number) => sets.map(({ name }) => recall[part]!.get(name)!)
  const points = (value: number) => (value * 100).toFixed(1).replace(/^-0\.0$/, '0.0')
  return {
    title: 'What each part of the ranking gives',
    table: [
      ['recall@1, in points', ...sets.map(({ name }) => name), 'on average'],
      ...parts.map(([name], part) => {
        const values = part === 0 ? row(0) : row(part).map((value, set) => value - row(0)[set]!)
        return [name, ...[...values, mean(values)].map(points)]
      }),
    ],
    notes: ['The first row is the whole ranking; the others are what changes when one part is switched off.'],
    bars: [],
    figures: Object.fromEntries(parts.map(([name], part) => [name, Object.fromEntries(recall[part]!)])),
  }
}

/** Weights that are built into an index; the others are read when it is asked. */
const builtIn: readonly string[] = ['titleUnit', 'phrasing', 'title', 'heading', 'asked']

/** An index with some weights changed; what phrasings taught depends on none of them. */
function without(whole: Index, off: Partial<Weights>): Index {
  const weights = { ...whole.weights, ...off }
  if (!Object.keys(off).some(name => builtIn.includes(name))) return { ...whole, weights }
  const { classifiers, certainty } = whole
  return { ...buildWords(whole.documents, undefined, whole.locale, weights), classifiers, certainty }
}
