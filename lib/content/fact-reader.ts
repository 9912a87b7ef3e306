import type { Figure, Place, Problem } from './model'
import type { Values } from './read-setting'

/** A fact as it is written in facts.yaml. */
export type FactEntry = Values['facts.yaml'][number]

/** A fact being read: where its fields stand, and where its problems go. */
export interface FactReader {
  readonly entry: FactEntry
  readonly at: (...path: readonly PropertyKey[]) => Place
  readonly figures: ReadonlyMap<string, Figure> | undefined
  readonly problems: Problem[]
}
