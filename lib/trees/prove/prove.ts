import type { Snapshot, Tree } from '../../content'
import { explore } from './explore'
import type { Explored } from './explored'
import type { Finding } from './finding'
import { checkBudgets } from './findings/budgets'
import { Findings } from './findings/collect'
import { checkKnown } from './findings/facts'
import { checkGrants } from './findings/grants'
import { checkLength } from './findings/length'
import { checkChannels, checkOwners } from './findings/owners'
import { checkPapers } from './findings/papers'
import { checkShape } from './findings/shape'
import { Teams } from './findings/teams'
import { Judge } from './judge'
import { TooManyPicks } from './picks'
import { channelsOf, readersOf } from './worlds'

/** What was proven, and what was found. */
export interface Proof {
  readonly findings: readonly Finding[]
  readonly trees: readonly {
    readonly id: string
    readonly nodes: number
    readonly states: number
    /** The most questions on any path. */
    readonly asks: number
    /** Nodes behind a way that an <Authority>, or a tree that is entered, must name, and that no limit leads to as yet. */
    readonly waiting: readonly string[]
  }[]
  /** Roles; who isn't signed in, and people to whom something is delegated, are proven besides. */
  readonly roles: readonly string[]
  readonly channels: readonly string[]
  /** Days on which something changes, today first. */
  readonly days: readonly string[]
}

/** Questions on any path, unless the organization says otherwise. */
const mostQuestions = 7

export interface Asked {
  readonly snapshot: Snapshot
  readonly now: Date
  /** Ids of the trees to prove; all when absent. */
  readonly trees?: readonly string[]
}

/**
 * Proves trees: everything that can happen on any path, for every role, channel, amount and day to come, is as it should
 * be, or is a finding. The snapshot must be without errors: what `check` says first is not said again.
 */
export function prove({ snapshot, now, trees: ids }: Asked): Proof {
  const judge = new Judge(snapshot)
  const [readers, channels, teams] = [readersOf(snapshot), channelsOf(snapshot), new Teams(snapshot)]
  const most = snapshot.organization.mostQuestions ?? mostQuestions
  const findings = new Findings(readers, channels)
  const days = new Set<string>()
  checkChannels(snapshot, findings, teams)
  const long = new Set<string>()
  const all = [...snapshot.documents.values()].filter((one): one is Tree => one.kind === 'tree')
  const trees = all
    .filter(({ id }) => !ids || ids.includes(id))
    // Those that enter none first: where one is too long by itself, those that enter it aren't blamed.
    .toSorted((a, b) => entersOf(a) - entersOf(b))
    .flatMap(root => {
      let explored: Explored
      try {
        explored = explore({ snapshot, judge, readers, channels, now }, root)
      } catch (error) {
        if (!(error instanceof TooManyPicks)) throw error
        findings.addPlain({
          rule: 'too-many-picks',
          place: error.node,
          message: () =>
            `What is picked at "${error.node.id}" is told apart in more ways than can be proven.`,
          mend: 'Ask less of it below, or ask several questions.',
        })
        return []
      }
      checkGrants(explored, findings, teams)
      checkBudgets(explored, findings, teams)
      checkOwners(explored, findings, teams)
      checkPapers(explored, findings)
      checkKnown(explored, findings)
      const waiting = checkShape(explored, findings)
      const asks = checkLength(explored, findings, most, long)
      if (asks > most) long.add(root.id)
      findings.settle(explored)
      explored.program.worlds.days.forEach(day => days.add(day))
      return [
        { id: root.id, nodes: Object.keys(root.nodes).length, states: explored.states.length, asks, waiting },
      ]
    })
  const roles = readers.flatMap(({ role, person }) =>
    role === undefined || person !== undefined ? [] : [role],
  )
  return { findings: findings.list(), trees, roles, channels, days: [...days].toSorted() }
}

const entersOf = ({ nodes }: Tree): number =>
  Object.values(nodes).filter(({ kind }) => kind === 'enter').length
