import type { Fact, Place, Problem } from '../model'
import { kindOf } from '../parse'
import { didYouMean, problem } from '../problem'
import type { World } from '../world'

/** The facts that are known by name; whether those of facts.yaml are among them. */
export interface Facts {
  readonly known: ReadonlyMap<string, Fact>
  readonly readable: boolean
}

/**
 * A fact that no tree asks for, and no condition or limit reads, is nobody's. While a tree, an action or a fact has to be
 * mended, nothing is said: it may be the one that reads it.
 */
export function checkFacts({ settings, parsed }: World): Problem[] {
  const readers = parsed.filter(({ file }) => ['tree', 'action'].includes(kindOf(file) ?? ''))
  const torn = settings.problems.some(({ file }) => file === 'facts.yaml')
  if (torn || readers.some(({ document }) => !document)) return []
  const read = new Set(
    readers.flatMap(({ asks, terms }) => [...asks.map(({ fact }) => fact), ...terms.map(({ node }) => node)]),
  )
  return [...(settings.facts?.values() ?? [])].flatMap(({ fact, ...at }) => {
    if (read.has(fact)) return []
    const message = `No tree asks for the fact "${fact}", and no condition or limit reads it.`
    return [problem(at, 'unused-fact', message, 'Use it, or take it out.', 'warning')]
  })
}

export function factsOf({ facts, settings }: World): Facts {
  return { known: facts, readable: settings.facts !== undefined }
}

/** That nothing of this name is in facts.yaml, or that it can't be read. */
export function unknownFact(at: Place, name: string, { known, readable }: Facts): Problem {
  if (!readable)
    return problem(at, 'unknown-fact', `The fact "${name}" can't be looked up.`, 'Mend facts.yaml first.')
  const mend = didYouMean(name, known.keys(), 'Add it to facts.yaml.')
  return problem(at, 'unknown-fact', `There is no fact "${name}".`, mend)
}
