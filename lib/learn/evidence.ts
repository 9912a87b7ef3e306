import { rules } from './rules'
import type { Use } from './use'

/** What stands behind a phrasing of a document. */
export interface Evidence {
  readonly times: number
  /** Different people who were signed in. */
  readonly people: number
  /** Times by people who weren't: nobody knows how many they were. */
  readonly signedOut: number
  readonly channels: readonly { readonly channel: string; readonly times: number }[]
  readonly first: Date
  readonly last: Date
  /** Of those who said whether it settled it, how many said yes. */
  readonly settled: { readonly yes: number; readonly all: number }
  /** Voices: one a person, less the longer ago, more where it settled it. */
  readonly weight: number
  /** Those that count as different people: signed-out visits are one a day. */
  readonly witnesses: number
}

/** The evidence of uses that all lead from one phrasing to one document; there is at least one. */
export function evidenceOf(uses: readonly Use[], now: Date): Evidence {
  const sorted = [...uses].sort((a, b) => a.at.getTime() - b.at.getTime())
  const voices = new Map<string, Use>()
  for (const use of sorted) voices.set(use.person ?? `on ${use.at.toISOString().slice(0, 10)}`, use)
  const said = uses.filter(({ settled }) => settled !== undefined)
  return {
    times: uses.length,
    people: new Set(uses.flatMap(({ person }) => person ?? [])).size,
    signedOut: uses.filter(({ person }) => person === undefined).length,
    channels: channelsOf(uses),
    first: sorted[0]!.at,
    last: sorted.at(-1)!.at,
    settled: { yes: said.filter(({ settled }) => settled).length, all: said.length },
    weight: [...voices.values()].reduce((sum, use) => sum + voice(use, now), 0),
    witnesses: voices.size,
  }
}

/** Whether it is enough to be believed. */
export function isEnough({ times, witnesses, settled }: Evidence, unknownWords: boolean): boolean {
  return (
    times >= rules.times &&
    witnesses >= (unknownWords ? rules.peopleOfUnknown : rules.people) &&
    settled.yes * 2 >= settled.all
  )
}

function voice({ settled, at }: Use, now: Date): number {
  const days = Math.max(0, now.getTime() - at.getTime()) / 86_400_000
  const said = settled === undefined ? rules.unsaid : settled ? rules.settled : 0
  return said * 2 ** (-days / rules.halfLife)
}

function channelsOf(uses: readonly Use[]): Evidence['channels'] {
  const counts = new Map<string, number>()
  for (const { channel } of uses) counts.set(channel, (counts.get(channel) ?? 0) + 1)
  return [...counts]
    .map(([channel, times]) => ({ channel, times }))
    .sort((a, b) => b.times - a.times || (a.channel < b.channel ? -1 : 1))
}
