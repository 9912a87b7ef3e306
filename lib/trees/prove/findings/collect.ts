import { compare, type Place, type Problem, type TreeNode } from '../../../content'
import type { End, Explored, Met } from '../explored'
import type { Finding } from '../finding'
import { Paths } from '../path'
import type { Step } from '../step'
import { lowest, type Reader } from '../worlds'
import { shownPath, type ShownPath } from './shown-path'

/** A finding as it is met: where it stands, what it says once it is known whom it touches, and what it is about. */
export interface Told {
  readonly rule: string
  /** A node, or a place in another file. */
  readonly place: Place & Partial<Pick<TreeNode, 'id'>>
  /** Tells apart findings of one rule at one place. */
  readonly about?: string
  readonly severity?: Problem['severity']
  readonly message: (whom: Whom) => string
  readonly mend: string
  /** Channels that it is about, where they are not those of the walk. */
  readonly channels?: readonly string[]
}
/** Whom a finding touches, in words that follow "for": `volunteer and frontline`. */
export interface Whom {
  readonly roles: string
  readonly channels: string
}
interface Kept {
  readonly told: Told
  readonly readers: Set<string>
  readonly channels: Set<string>
  shown?: ShownPath & { readonly asked: number }
  met: Pick<Met, 'state' | 'worlds' | 'steps'>[]
}

/** Gathers findings over all trees: one cause is one finding, whatever paths, roles and channels show it. */
export class Findings {
  private readonly kept = new Map<string, Kept>()

  /** The order in which readers and channels are listed. */
  constructor(
    private readonly readers: readonly Reader[],
    private readonly channels: readonly string[],
  ) {}

  add(told: Told, { program: { worlds } }: Explored, met: Pick<Met, 'state' | 'worlds' | 'steps'>): void {
    if (met.worlds === 0n) return
    const { file, line, column } = told.place
    const key = [told.rule, file, line, column, told.about].join(' ')
    const kept = this.kept.get(key) ?? { told, readers: new Set(), channels: new Set(), met: [] }
    this.kept.set(key, kept)
    for (const reader of worlds.readersIn(met.worlds)) kept.readers.add(nameOf(reader))
    for (const channel of told.channels ?? worlds.channelsIn(met.worlds))
      if (channel) kept.channels.add(channel)
    kept.met.push(met)
  }

  /** Adds what is said of a whole tree, with a path that was found already. */
  addShown(told: Told, { program }: Explored, world: bigint, steps: readonly Step[]): void {
    const key = [told.rule, told.place.file, told.place.line, told.about].join(' ')
    const shown = { ...shownPath(program.scope.root.id, steps, program.worlds.at(lowest(world))), asked: 0 }
    this.kept.set(key, { told, readers: new Set(), channels: new Set(), met: [], shown })
  }

  /** Adds what no path shows. */
  addPlain(told: Told): void {
    const key = [told.rule, told.place.file, told.place.line, told.about].join(' ')
    this.kept.set(key, { told, readers: new Set(), channels: new Set(), met: [] })
  }

  /** Finds a shortest path for what was met in one tree, before its states are let go. */
  settle({ states, program }: Explored): void {
    const paths = new Paths(states)
    for (const kept of this.kept.values()) {
      if (kept.met.length === 0) continue
      const bit = lowest(kept.met.reduce((all, { worlds }) => all | worlds, 0n))
      let best: { readonly asked: number; readonly met: (typeof kept.met)[number] } | undefined
      for (const met of kept.met) {
        const asked = (met.worlds & (1n << BigInt(bit))) === 0n ? Infinity : paths.distance(met.state, bit)
        if (asked < (best?.asked ?? Infinity)) best = { asked, met }
      }
      kept.met = []
      if (!best || best.asked >= (kept.shown?.asked ?? Infinity)) continue
      const steps = [...paths.to(best.met.state, bit), ...best.met.steps]
      const world = program.worlds.at(bit)
      const channel = world.channel || (kept.told.channels?.[0] ?? '')
      kept.shown = { ...shownPath(program.scope.root.id, steps, { ...world, channel }), asked: best.asked }
    }
  }

  /** All of them, in the order of `check`. */
  list(): Finding[] {
    const all = [...this.kept.values()].map(({ told, readers, channels, shown }): Finding => {
      const { asked: _, ...path } = shown ?? { tree: '', path: [], answers: '', asked: 0 }
      const roles = this.readers.map(nameOf).filter(name => readers.has(name))
      const whom = { roles: listed(roles), channels: listed(this.channels.filter(id => channels.has(id))) }
      const {
        rule,
        place: { file, line, column },
        severity = 'error',
        mend,
      } = told
      const node = told.place.id === undefined ? {} : { node: told.place.id }
      return { file, line, column, rule, severity, message: told.message(whom), mend, ...node, ...path }
    })
    return all.toSorted(
      (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
    )
  }
}

/** What is met at a walk's end. */
export const metAt = ({ state, steps }: End, worlds: bigint) => ({ state, steps, worlds })

function nameOf({ role, person }: Reader): string {
  return role === undefined ? 'whoever isn’t signed in' : person === undefined ? role : `${person} as ${role}`
}

export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
