import { can, type Verdict } from '../../authority'
import { instantOf, type Fact, type Snapshot } from '../../content'
import { walk } from '../walk'
import type { Walk } from '../walked'
import type { Explored } from './explored'
import { named } from './testing'
import { answersTo } from './testing-answers'

/** Walks that a test takes for one house: a few have thousands of times as many as most. */
const mostWalks = 20_000

/**
 * The same by walking every path with answers that stand for all others, in every world.
 * @returns nothing where that takes too many walks
 */
export function walked({
  program: { snapshot, worlds, scope, variables },
}: Explored): { met: Set<string>; most: number } | undefined {
  let walks = 0
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
            if (++walks > mostWalks) return
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
  return walks > mostWalks ? undefined : { met, most }
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
