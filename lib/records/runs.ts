import type { Actor } from '../access'
import type { Kept } from './kept'

/** Somebody's current run of a playbook. */
export interface Run {
  readonly startedAt: Date
  /** Ids of the steps that are done, in the playbook's order. */
  readonly done: readonly string[]
}

export interface Tick {
  readonly actor: Actor
  /** The playbook's id. */
  readonly playbook: string
  /** The step's id. */
  readonly step: string
  readonly done: boolean
  readonly now: Date
}

/** Their current run; none for who isn't signed in. */
export async function runOf(_kept: Kept, _actor: Actor, _playbook: string): Promise<Run | undefined> {
  return undefined
}

/** Ticks a step, or takes the tick back. @returns false when not signed in, or there is no such step for them */
export async function tick(_kept: Kept, _tick: Tick): Promise<boolean> {
  return false
}

/** Ends their run, so that the next tick begins a new one. @returns false when there is no such playbook for them */
export async function startOver(
  _kept: Kept,
  _over: { readonly actor: Actor; readonly playbook: string; readonly now: Date },
): Promise<boolean> {
  return false
}
