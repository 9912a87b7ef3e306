import { find, type Snapshot, type Tree } from '../../content'
import { unset, unknown } from './atoms'
import { answersOf, feasible, type Answer } from './answers'
import { Frame, type Edge, type Place, type State } from './frame'
import type { Judge } from './judge'
import { stretches } from './levels'
import { liveOf } from './live'
import { Program, valuesOf, type Spot, type Term } from './program'
import { daysOf, readsChannel, scopeOf, treeOf } from './scope'
import type { Step } from './step'
import { budgetsOf } from './used-up'
import { valueOf, withValue, type Values } from './values'
import type { Variable } from './variable'
import { Verdicts, type Split } from './verdicts'
import { both, Worlds, type Reader } from './worlds'

/** Something met on the way that is wrong by itself. */
export interface Met {
  readonly state: State
  readonly worlds: bigint
  /** What is known without asking, on top of the way to the state. */
  readonly steps: readonly Step[]
}
/** A walk's end, in one case of what is known without asking. */
export interface End {
  readonly state: State
  readonly steps: readonly Step[]
  /** What `can()` says of what is granted. */
  readonly split?: Split
  /** What it says once the action's budgets are used up, where it has any. */
  readonly usedUp?: Split
}
/** All that can happen on walks of one tree. */
export interface Explored {
  readonly program: Program
  readonly verdicts: Verdicts
  /** Each after those that lead to it. */
  readonly states: readonly State[]
  readonly ends: readonly End[]
  /** By node: ids of the choices and bands that are taken, and numbers of rows and of words that are shown. */
  readonly taken: ReadonlyMap<Spot, ReadonlySet<string>>
  /** Facts that are read where nobody knows them. */
  readonly unasked: readonly (Met & { readonly fact: string })[]
  /** Trees that can't be entered: missing, not for this reader, or walked already. */
  readonly shut: readonly Met[]
}

export interface Given {
  readonly snapshot: Snapshot
  readonly judge: Judge
  readonly readers: readonly Reader[]
  readonly channels: readonly string[]
  readonly now: Date
}

/**
 * Goes through a tree and all that it enters by states, not by paths: a state is where a walk stands, and of all that was
 * answered only what is still asked for below. Each state is looked at once, for all readers, channels and days at once.
 * Why nothing is left out: docs/decisions/024-states-not-paths.md.
 *
 * @throws TooManyPicks
 */
export function explore(given: Given, root: Tree): Explored {
  const { snapshot } = given
  const scope = scopeOf(snapshot, root)
  const worlds = new Worlds(
    given.readers,
    readsChannel(scope) ? given.channels : [''],
    daysOf(scope, given.now),
  )
  const program = new Program(scope, worlds)
  const verdicts = new Verdicts(program, given.judge)
  const lives = liveOf(program)
  const answers = new Map<Spot, readonly Answer[]>()
  const numbers = new Map<Spot, number>()
  const states: State[] = []
  const ends: End[] = []
  const taken = new Map<Spot, Set<string>>()
  const unasked: (Met & { readonly fact: string })[] = []
  const shut: Met[] = []

  const outermost = new Frame(root, program, lives)
  const start = outermost.place(root.start)
  const seen = worlds.forReaders(({ audience }) => find(snapshot, audience, root.id) !== undefined)
  if (start && seen !== 0n) arrive(start, [], 0, seen)
  run(outermost)
  return { program, verdicts, states, ends, taken, unasked, shut }

  function arrive(
    place: Place | undefined,
    values: Values,
    allowed: number,
    through: bigint,
    edge?: Edge,
  ): void {
    if (!place || through === 0n) return
    const left = place.project(values)
    const key = `${allowed} ${left.join(' ')}`
    const known = place.states.get(key)
    if (known) {
      if (known.worlds !== through) known.worlds |= through
      if (edge && !says(known.from.at(-1), edge)) known.from.push(edge)
    } else
      place.states.set(key, {
        place,
        values: left,
        allowed,
        worlds: through,
        from: edge ? [edge] : [],
        index: -1,
      })
  }

  function run(frame: Frame): void {
    for (const { node } of program.spots.get(frame.tree.id) ?? []) {
      const place = frame.places.get(node.id)
      if (!place || place.states.size === 0) continue
      for (const state of place.states.values()) state.index = states.push(state) - 1
      if (node.kind !== 'enter') {
        for (const state of place.states.values()) look(state)
        continue
      }
      const tree = treeOf(snapshot, node.tree)
      const inner =
        tree && !frame.inside(tree.id) ? new Frame(tree, program, lives, { frame, enter: node }) : undefined
      const open = inner
        ? worlds.forReaders(({ audience }) => find(snapshot, audience, node.tree) !== undefined)
        : 0n
      for (const state of place.states.values()) {
        if ((state.worlds & ~open) !== 0n) shut.push({ state, worlds: state.worlds & ~open, steps: [] })
        if (inner) go(state, inner.place(inner.tree.start), state.values, state.worlds & open, [])
      }
      if (inner) run(inner)
    }
  }

  function go(
    from: State,
    to: Place | undefined,
    values: Values,
    through: bigint,
    steps: readonly Step[],
    allowed = from.allowed,
    asked: 0 | 1 = 0,
  ): void {
    if (through !== 0n) arrive(to, values, allowed, through, { from, worlds: through, steps, asked })
  }

  function look(state: State): void {
    const { spot } = state.place
    for (const { values, steps } of lookedUp(state)) {
      // Where each words stand; those in them stand nowhere else.
      const shown: bigint[] = []
      spot.conditions.forEach(({ read, terms }, i) => {
        if (read.of === 'when') return
        const around = read.under === undefined ? state.worlds : shown[read.under]!
        const held = holds(state, values, terms, around, steps)
        shown[i] = read.of === 'only' ? held : around & ~held
        if (shown[i] !== 0n) take(spot, `${read.of} ${i}`)
      })
      step(state, values, steps)
    }
  }

  function step(state: State, values: Values, steps: readonly Step[]): void {
    const { spot, frame } = state.place
    const { node } = spot
    switch (node.kind) {
      case 'route': {
        let rest = state.worlds
        node.when.forEach(({ to }, i) => {
          const fitting = holds(state, values, spot.conditions[i]!.terms, rest, steps)
          if (fitting !== 0n) take(spot, `when ${i}`)
          go(state, frame.place(to), values, fitting, steps)
          rest &= ~fitting
        })
        return go(state, frame.place(node.otherwise), values, rest, steps)
      }
      case 'authority': {
        if (!spot.judged) return
        const split = verdicts.of(spot.judged, values)
        const asking = split.needs | split.together | split.unknown
        meetUnknown(state, split.facts, state.worlds & split.unknown, steps)
        go(state, frame.place(node.allowed), values, state.worlds & split.allowed, steps, numberOf(spot))
        go(state, frame.place(node.needs), values, state.worlds & asking, steps)
        return go(state, frame.place(node.never), values, state.worlds & split.never, steps)
      }
      case 'outcome': {
        const back = frame.back(node.exit)
        if (back) return go(state, back, values, state.worlds, steps)
        const split = spot.judged && verdicts.of(spot.judged, values)
        const limited = spot.judged && budgetsOf(spot.judged.action).length > 0
        const usedUp = limited && verdicts.of(spot.judged!, values, true)
        ends.push({ state, steps, ...(split && { split }), ...(usedUp && { usedUp }) })
        if (split) meetUnknown(state, split.facts, state.worlds & split.unknown, steps)
        return
      }
      case 'enter':
        return
      default:
        return ask(state, values)
    }
  }

  function ask(state: State, values: Values): void {
    const { spot, frame } = state.place
    const { key, fact } = spot.asks!
    const before = valueOf(values, key.index) || (fact ? takenOver(spot, valueOf(values, fact.index)) : unset)
    if (before !== unset) {
      const kept = withValue(values, key.index, before)
      for (const { to, through } of onward(spot, before)) {
        if ((state.worlds & through) !== 0n) take(spot, `to ${to}`)
        go(state, frame.place(to), kept, state.worlds & through, [])
      }
      return
    }
    let list = answers.get(spot)
    if (!list) answers.set(spot, (list = answersOf(program, spot)))
    for (const { known, to, worlds: where, step, took } of list) {
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
      for (const id of took) take(spot, id)
      go(state, frame.place(to), after, through, [step], 0, 1)
    }
  }

  /** What a node that asks a fact takes over from what is known of it: nothing where it has to ask. */
  function takenOver({ node }: Spot, atom: number): number {
    if (node.kind !== 'question') return program.features.isKnown(atom) ? atom : unset
    const { ids } = program.atoms.get(atom)
    if (ids[0] === 'unsure' && ids.length === 1) return node.unsure === undefined ? unset : atom
    const choices = ids.map(id => node.choices.find(each => each.id === id))
    if (choices.length === 0 || choices.includes(undefined)) return unset
    const together = node.pick === 'many' && !choices.some(choice => choice?.alone)
    return choices.length === 1 || together ? atom : unset
  }

  /** Where an answer that was given before leads. */
  function onward({ node, asks }: Spot, atom: number): { to: string; through: bigint }[] {
    const { ids, top } = program.atoms.get(atom)
    if (node.kind === 'amount' || node.kind === 'each') {
      const at = asks!.key.levels?.at(top ?? Infinity) ?? []
      return at.map(({ index, worlds: through }) => ({ to: node.bands[index]!.to, through }))
    }
    if (node.kind === 'date') {
      const at = node.bands.findIndex(({ id }) => id === ids[0])
      return at < 0
        ? []
        : [{ to: node.bands[at]!.to, through: worlds.forDays(day => feasible(node, at, day)) }]
    }
    if (node.kind !== 'question') return []
    const to = ids[0] === 'unsure' ? node.unsure : node.choices.find(({ id }) => id === ids[0])?.to
    return to === undefined ? [] : [{ to, through: worlds.all }]
  }

  /** Where all of a condition holds, in these worlds. */
  function holds(
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
      if (variable.fact && !program.features.isKnown(atom))
        meetUnknown(state, [variable.fact.fact], mask, steps)
      mask = both(mask, term.test.truth(atom))
    }
    return mask
  }

  function meetUnknown(state: State, facts: readonly string[], where: bigint, steps: readonly Step[]): void {
    if (where === 0n) return
    for (const fact of facts) unasked.push({ state, worlds: where, steps, fact })
  }

  /** The cases of what a node reads of the order or of earlier decisions: each value that nobody asked for, and none. */
  function lookedUp(state: State): { values: Values; steps: readonly Step[] }[] {
    let cases: { values: Values; steps: readonly Step[] }[] = [{ values: state.values, steps: [] }]
    for (const fact of state.place.spot.looksUp) {
      cases = cases.flatMap(one => {
        if (valueOf(one.values, fact.index) !== unset) return [one]
        return valuesFor(state.place, fact).map(({ atom, step }) => ({
          values: withValue(one.values, fact.index, atom),
          steps: [...one.steps, step],
        }))
      })
    }
    return cases
  }

  function valuesFor({ live }: Place, variable: Variable): { atom: number; step: Step }[] {
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
        ? stretches([...variable.cuts, ...(variable.levels?.cuts ?? [])]).map(top =>
            program.atoms.amount(top),
          )
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

  function take(spot: Spot, what: string): void {
    const known = taken.get(spot)
    if (known) known.add(what)
    else taken.set(spot, new Set([what]))
  }

  function numberOf(spot: Spot): number {
    const number = numbers.get(spot) ?? numbers.size + 1
    numbers.set(spot, number)
    return number
  }
}

/** Whether an edge says all that another does: the same state, as many questions, everywhere. */
const says = (edge: Edge | undefined, other: Edge): boolean =>
  edge !== undefined &&
  edge.from === other.from &&
  edge.asked === other.asked &&
  (edge.worlds === other.worlds || (other.worlds & ~edge.worlds) === 0n)
