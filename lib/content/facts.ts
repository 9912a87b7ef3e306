import type { FactReader } from './fact-reader'
import { readFactBands, readFactDays } from './fact-bands'
import type { Fact, Place, Problem } from './model'
import { problem } from './problem'
import { nameProblems } from './setting-names'
import type { Read, Values } from './read-setting'

/** Facts that are known by themselves, and that nobody may define. */
const known: ReadonlySet<string> = new Set(['channel', 'role'])

/** The facts of facts.yaml by name; none at all when it can't be read. */
export function readFacts(
  { value, unreadable, placeOf }: Read<Values['facts.yaml']>,
  figures: FactReader['figures'],
): { facts?: ReadonlyMap<string, Fact>; problems: readonly Problem[] } {
  if (unreadable) return { problems: [] }
  const entries = value ?? []
  const problems = nameProblems('fact', entries, i => placeOf([i, 'fact']))
  const facts = entries.map((entry, i) =>
    readFact({ entry, at: (...path) => placeOf([i, ...path]), figures, problems }),
  )
  return { facts: new Map(facts.map(fact => [fact.fact, fact])), problems }
}

function readFact(reader: FactReader): Fact {
  const { entry, at, problems } = reader
  const { fact, ask, from, values, unit, bands } = entry
  const refuse = (rule: string, place: Place, message: string, mend: string) =>
    void problems.push(problem(place, rule, message, mend))
  if (known.has(fact))
    refuse('known-fact', at('fact'), `"${fact}" is known by itself.`, 'Give this fact another name.')
  if (values && (bands || unit))
    refuse('fact', at('values'), `"${fact}" has values, and a unit or bands.`, 'Keep one of them.')
  if (!(values && Object.keys(values).length) && !bands?.length) {
    const mend = 'Add values: { yes: Yes, no: No }, or the bands of an amount or a day.'
    refuse('fact', at(), `"${fact}" has no values.`, mend)
  }
  const common = { ...at(), fact, ask, from }
  const list = Object.entries(values ?? {}).map(([id, label]) => ({ id, label }))
  checkIds(reader, list, (_, id) => at('values', id))
  checkIds(reader, bands ?? [], i => at('bands', i, 'id'))
  if (values || !bands) return { ...common, kind: 'choice', values: list }
  return unit === undefined
    ? { ...common, kind: 'date', bands: readFactDays(reader, bands) }
    : { ...common, kind: 'amount', unit, bands: readFactBands(reader, bands, unit) }
}

/** What conditions and addresses name. */
function checkIds(
  { problems }: FactReader,
  answers: readonly { readonly id: string }[],
  placeOf: (index: number, id: string) => Place,
): void {
  const seen = new Set<string>()
  answers.forEach(({ id }, i) => {
    if (seen.has(id)) {
      const message = `Two answers here are "${id}".`
      problems.push(problem(placeOf(i, id), 'doubled-id', message, 'Give one of them another id.'))
    }
    seen.add(id)
    if (id !== 'unsure' && /^[\p{L}\p{M}\p{N}_-]+$/u.test(id)) return
    const mend =
      id === 'unsure' ? 'It stands for "I don’t know". Take another.' : 'Use letters, numbers, - and _ only.'
    problems.push(problem(placeOf(i, id), 'bad-id', `"${id}" can't be an id here.`, mend))
  })
}
