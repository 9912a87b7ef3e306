import { unknown, unset } from './atoms'
import type { Place, State } from './frame'
import { stretches } from './levels'
import { valuesOf } from './names'
import type { Program } from './program'
import type { Step } from './step'
import { valueOf, withValue, type Values } from './values'
import type { Variable } from './variable'

/** The cases of what a node reads of the order or of earlier decisions: each value that nobody asked for, and none. */
export function lookedUp(program: Program, state: State): { values: Values; steps: readonly Step[] }[] {
  let cases: { values: Values; steps: readonly Step[] }[] = [{ values: state.values, steps: [] }]
  for (const fact of state.place.spot.looksUp) {
    cases = cases.flatMap(one => {
      if (valueOf(one.values, fact.index) !== unset) return [one]
      return valuesFor(program, state.place, fact).map(({ atom, step }) => ({
        values: withValue(one.values, fact.index, atom),
        steps: [...one.steps, step],
      }))
    })
  }
  return cases
}

function valuesFor(program: Program, { live }: Place, variable: Variable): { atom: number; step: Step }[] {
  const { fact } = variable
  const said = (answer: string, id?: string): Step => {
    return {
      ask: fact!.ask,
      answer,
      known: { fact: fact!.fact, ...(id !== undefined && { id }) },
      written: '',
    }
  }
  const names =
    fact!.kind === 'choice'
      ? new Map(fact!.values.map(({ id, label }) => [id, label]))
      : new Map<string, string>()
  const atoms =
    fact!.kind === 'amount'
      ? stretches([...variable.cuts, ...(variable.levels?.cuts ?? [])]).map(top => program.atoms.amount(top))
      : valuesOf(variable).map(id => program.atoms.picked([id]))
  const project = variable.projector(live & variable.mask)
  const found = new Map([[unknown, said('not known')]])
  for (const plain of atoms) {
    const atom = project(program.atoms.before(plain))
    const { ids, top } = program.atoms.get(plain)
    const id = ids[0] ?? variable.levels?.at(top!)[0]?.id ?? ''
    if (!found.has(atom)) found.set(atom, said(`${names.get(id) ?? id} (known)`, id))
  }
  return [...found].map(([atom, step]) => ({ atom, step }))
}
