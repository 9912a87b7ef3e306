import type { Explored } from './explored'
import type { Split } from './verdicts'
import type { World } from './worlds'

/** Who walks where and when, in a word for each. */
export const named = ({ reader, channel, day }: World, on: string): string =>
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
