import type { Problem } from './model'
import { problem } from './problem'
import type { Review } from './review'
import type { Yaml } from './yaml'

/** Addresses of the house itself, which no document may take. */
const reserved = /^(api|files|help|history|sign-in|sign-out|_next)(\/|$)/

/** A document's id is part of its address. */
export function idProblems(id: string, yaml: Yaml): Problem[] {
  const part = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*$/u
  if (id.split('/').every(name => part.test(name)) && !reserved.test(id)) return []
  const mend = 'Name it with letters, numbers, - and _, and by none of the addresses the house itself uses.'
  return [problem(yaml.placeOf(['id']), 'bad-id', `"${id}" can't be the id of a document.`, mend)]
}

/** A step is linked to by its id, as a heading is by its words; so each stands once, and can be an address. */
export function stepProblems(steps: Review['steps'], headings: ReadonlySet<string>): Problem[] {
  const ids = new Set<string>()
  return steps.flatMap(step => {
    if (!step.id) return []
    if (!/^[\p{L}\p{M}\p{N}_.-]+$/u.test(step.id)) {
      return [
        problem(
          step,
          'bad-id',
          `"${step.id}" can't be the id of a step.`,
          'Use letters, numbers, - and _ only.',
        ),
      ]
    }
    const twice = ids.has(step.id)
    ids.add(step.id)
    if (!twice && !headings.has(step.id)) return []
    const message = twice ? `There are two steps "${step.id}".` : `A heading is "${step.id}" too.`
    return [problem(step, 'doubled-id', message, 'Give one of them another id.')]
  })
}
