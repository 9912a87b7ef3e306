import { unset } from './atoms'
import { feasible } from './day-bands'
import type { State } from './frame'
import type { Program } from './program'
import type { Spot } from './spot'
import type { Search } from './search'
import { valueOf, withValue, type Values } from './values'
import { both } from './worlds'

/** A question: everything that can be answered, or what was answered or is known before, without asking. */
export function ask(search: Search, state: State, values: Values): void {
  const { program } = search
  const { spot, frame } = state.place
  const { key, fact } = spot.asks!
  const before =
    valueOf(values, key.index) || (fact ? takenOver(program, spot, valueOf(values, fact.index)) : unset)
  if (before !== unset) {
    const kept = withValue(values, key.index, before)
    for (const { to, through } of onward(program, spot, before)) {
      if ((state.worlds & through) !== 0n) search.take(spot, `to ${to}`)
      search.go(state, frame.place(to), kept, state.worlds & through, [])
    }
    return
  }
  for (const { known, to, worlds: where, step, took } of search.answersAt(spot)) {
    const through = both(state.worlds, where)
    if (through === 0n) continue
    let after = values
    for (const { variable, atom, fact: holds } of known) {
      const was = valueOf(after, variable.index)
      if (holds === 'first' && program.features.isKnown(was)) continue
      after = withValue(
        after,
        variable.index,
        holds === 'all' && program.features.isKnown(was) ? program.atoms.both(was, atom) : atom,
      )
    }
    for (const id of took) search.take(spot, id)
    search.go(state, frame.place(to), after, through, [step], 0, 1)
  }
}

/** What a node that asks a fact takes over from what is known of it: nothing where it has to ask. */
function takenOver(program: Program, { node }: Spot, atom: number): number {
  if (node.kind !== 'question') return program.features.isKnown(atom) ? atom : unset
  const { ids } = program.atoms.get(atom)
  if (ids[0] === 'unsure' && ids.length === 1) return node.unsure === undefined ? unset : atom
  const choices = ids.map(id => node.choices.find(each => each.id === id))
  if (choices.length === 0 || choices.includes(undefined)) return unset
  const together = node.pick === 'many' && !choices.some(choice => choice?.alone)
  return choices.length === 1 || together ? atom : unset
}

/** Where an answer that was given before leads. */
function onward(program: Program, { node, asks }: Spot, atom: number): { to: string; through: bigint }[] {
  const { ids, top } = program.atoms.get(atom)
  if (node.kind === 'amount' || node.kind === 'each') {
    const at = asks!.key.levels?.at(top ?? Infinity) ?? []
    return at.map(({ index, worlds: through }) => ({ to: node.bands[index]!.to, through }))
  }
  if (node.kind === 'date') {
    const at = node.bands.findIndex(({ id }) => id === ids[0])
    return at < 0
      ? []
      : [{ to: node.bands[at]!.to, through: program.worlds.forDays(day => feasible(node, at, day)) }]
  }
  if (node.kind !== 'question') return []
  const to = ids[0] === 'unsure' ? node.unsure : node.choices.find(({ id }) => id === ids[0])?.to
  return to === undefined ? [] : [{ to, through: program.worlds.all }]
}
