import { can, type Verdict } from '../../authority'
import { addDays, instantOf, writeAmount, type Fact, type Snapshot } from '../../content'
import { formatAnswers, parseAnswers, shortId } from '../answers'
import { walk } from '../walk'
import type { Walk } from '../walked'
import type { Explored } from './explored'
import type { State } from './frame'
import { lowest, type World } from './worlds'
import type { Paths } from './path'
import type { Split } from './verdicts'

const named = ({ reader, channel, day }: World, on: string): string =>
  `${reader.role ?? 'nobody'} ${channel || on} ${day}`

/** What the proof comes to: each node in each world, each outcome with its verdict and the words that are shown. */
export function found({ program, states, ends }: Explored): Set<string> {
  const { worlds } = program
  const met = new Set<string>()
  const size = worlds.readers.length * worlds.channels.length * worlds.days.length
  const each = (mask: bigint, met: (world: World, bit: bigint) => void) => {
    for (let bit = 0; bit < size; bit++) {
      if ((mask & (1n << BigInt(bit))) !== 0n) met(worlds.at(bit), 1n << BigInt(bit))
    }
  }
  for (const { place, worlds: where } of states) {
    const { tree, node } = place.spot
    each(where, world => met.add(`${named(world, '')} passes ${tree.id}#${node.id}`))
  }
  for (const { state, split, usedUp } of ends) {
    const { tree, node } = state.place.spot
    if (!split) continue
    each(state.worlds, (world, bit) => {
      const kinds = ['allowed', 'together', 'needs', 'never', 'unknown'] as const
      const said = (by: Split) =>
        world.reader.role === undefined ? 'none' : kinds.find(kind => (by[kind] & bit) !== 0n)
      met.add(`${named(world, '')} ends ${tree.id}#${node.id} ${said(split)}`)
      met.add(`${named(world, '')} ends ${tree.id}#${node.id} ${said(usedUp ?? split)}, used up`)
    })
  }
  return met
}

/** The same by walking every path with answers that stand for all others, in every world. */
export function walked({ program: { snapshot, worlds, scope, variables } }: Explored): {
  met: Set<string>
  most: number
} {
  const met = new Set<string>()
  let most = 0
  const given = known(variables.flatMap(({ fact }) => fact ?? []))
  for (const day of worlds.days)
    for (const { role, audience } of worlds.readers)
      for (const channel of worlds.channels)
        for (const facts of given) {
          const world = named({ reader: { audience, ...(role !== undefined && { role }) }, channel, day }, '')
          const now = instantOf(day, 720, snapshot.organization.timeZone)
          const asked = { snapshot, tree: scope.root.id, audience, now, ...(role !== undefined && { role }) }
          const go = (answers: Walk['answers'], exact: boolean): void => {
            const at = walk({ ...asked, answers, facts: { ...facts, channel: channel || 'phone' } })
            if (!at || at.misfit) return
            for (const { tree, node } of at.nodes) met.add(`${world} passes ${tree}#${node}`)
            if (at.node.kind !== 'outcome') {
              for (const answer of answersTo(at.node, day)) {
                const band = at.node.kind === 'amount' && at.node.bands.some(({ id }) => id === answer)
                go({ ...at.answers, [at.key]: answer }, exact && !band)
              }
              return
            }
            most = Math.max(most, at.path.filter(step => !step.known && own(at, step.key)).length)
            const { tree, node } = at.nodes.at(-1)!
            if (at.node.grants === undefined) return
            met.add(`${world} ends ${tree}#${node} ${role === undefined ? 'none' : kindOf(at.verdict!)}`)
            // An amount of which only the band is known stands here as an exact one too.
            if (!exact || at.path.some(({ known, fact }) => known && fact === 'worth')) return
            const last = spent(snapshot, at, role, now)
            met.add(`${world} ends ${tree}#${node} ${last}, used up`)
          }
          go({}, true)
        }
  return { met, most }
}

const kindOf = (verdict: Verdict): string =>
  verdict.verdict === 'needs' && verdict.needs.secondPerson ? 'together' : verdict.verdict

/** What `can()` says at an end to who has given more, and more often, than any budget in made-up houses allows. */
function spent(snapshot: Snapshot, { facts, amount = Infinity }: Walk, role: string | undefined, now: Date) {
  if (role === undefined) return 'none'
  const whose = { account: 'me', customer: 'them', case: 'it' }
  const history = [1, 2, 3].map(() => ({ at: now, amount: 5000, ...whose }))
  return kindOf(can({ snapshot, role, action: 'actions/refund', facts, amount, now, history, ...whose }))
}

const own = ({ answers }: Walk, key: string): boolean => Object.hasOwn(answers, key)

/** Every combination of what may be known from the order. */
function known(facts: readonly Fact[]): Record<string, string>[] {
  let cases: Record<string, string>[] = [{}]
  for (const fact of facts) {
    if (fact.from === 'asked') continue
    const ids = (fact.kind === 'choice' ? fact.values : fact.bands).map(({ id }) => id)
    cases = cases.flatMap(one => [one, ...ids.map(id => ({ ...one, [fact.fact]: id }))])
  }
  return cases
}

/** One on each side of every border that there is in made-up houses. */
const amounts = [499, 1000, 1500, 2000, 2500, 3000, 3001].map(minor => writeAmount(minor, 'USD'))

function answersTo(node: Exclude<Walk['node'], { kind: 'outcome' }>, day: string): string[] {
  switch (node.kind) {
    case 'question': {
      const ids = node.choices.map(({ id }) => id)
      const unsure = node.unsure === undefined ? [] : ['unsure']
      return [...(node.pick === 'many' ? subsets(ids) : ids), ...unsure]
    }
    case 'amount':
      return [...amounts, ...node.bands.map(({ id }) => id)]
    case 'date':
      return [
        '2026-10-01',
        '2026-11-01',
        '2026-11-20',
        day,
        '2027-01-14',
        '2027-01-15',
        addDays(day, -40),
        addDays(day, 90),
      ]
    case 'each':
      return subsets(['a', 'b', 'c']).flatMap(kinds =>
        amounts.map(paid =>
          kinds
            .split('/')
            .map((kind, i) => `${i === 0 ? paid : '0'}:${kind}`)
            .join('/'),
        ),
      )
  }
}

function subsets(ids: readonly string[]): string[] {
  return ids.reduce<string[]>((all, id) => [...all, id, ...all.map(one => `${one}/${id}`)], [])
}

/** Walks a path that the proof shows, and throws where it doesn't lead where the proof says. */
export function walkedPath(
  { program: { snapshot, worlds, scope } }: Explored,
  paths: Paths,
  state: State,
): void {
  const bit = lowest(state.worlds)
  const { reader, channel, day } = worlds.at(bit)
  const steps = paths.to(state, bit)
  const facts: Record<string, string> = { channel: channel || 'phone' }
  const answers: Record<string, string> = {}
  for (const { at, known, written } of steps) {
    if (known?.id !== undefined) facts[known.fact] = known.id
    if (at) answers[at.tree === scope.root.id ? at.node : `${shortId(at.tree)}/${at.node}`] = written
  }
  const { role, audience } = reader
  const end = walk({
    snapshot,
    tree: scope.root.id,
    audience,
    ...(role !== undefined && { role }),
    now: instantOf(day, 720, snapshot.organization.timeZone),
    facts,
    answers: parseAnswers(formatAnswers(answers)),
  })
  const { tree, node } = state.place.spot
  if (end?.nodes.some(passed => passed.tree === tree.id && passed.node === node.id)) return
  throw new Error(
    `${formatAnswers(answers)} does not lead to ${tree.id}#${node.id} for ${role} on ${channel}, ${day}`,
  )
}
