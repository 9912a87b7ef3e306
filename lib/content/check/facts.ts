import type { Fact, Place, Problem } from '../model'
import { didYouMean, problem } from '../problem'
import type { World } from '../world'

/** The facts that are known by name; whether those of facts.yaml are among them. */
export interface Facts {
  readonly known: ReadonlyMap<string, Fact>
  readonly readable: boolean
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
