import type { State } from './frame'
import type { Term } from './spot'
import type { Search } from './search'
import type { Step } from './step'
import { valueOf, type Values } from './values'
import { both } from './worlds'

/** Where all of a condition holds, in these worlds. */
export function holds(
  search: Search,
  state: State,
  values: Values,
  terms: readonly Term[],
  inside: bigint,
  steps: readonly Step[],
): bigint {
  let mask = inside
  for (const term of terms) {
    if (mask === 0n) break
    if ('channels' in term) {
      mask = both(mask, term.channels)
      continue
    }
    const { variable } = term.test
    const atom = valueOf(values, variable.index)
    if (variable.fact && !search.program.features.isKnown(atom))
      search.meetUnknown(state, [variable.fact.fact], mask, steps)
    mask = both(mask, term.test.truth(atom))
  }
  return mask
}
