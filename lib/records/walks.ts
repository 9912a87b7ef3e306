import type { Actor } from '../access'
import type { Walk } from '../trees'
import type { Kept } from './kept'

/** Keeps how far a walk has come, a moment later. `id` is a UUID made when the walk began. */
export async function recordWalk(
  _kept: Kept,
  _walked: {
    readonly actor: Actor
    readonly id: string
    readonly channel: string
    readonly walk: Walk
    readonly now: Date
  },
): Promise<void> {}
