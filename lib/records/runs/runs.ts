import type { Actor } from '../../access'
import type { Playbook } from '../../content'
import { seen, type Kept } from '../kept'
import { inTransaction } from '../store'
import { addStep, currentRun, endRun, finish, goOn, removeStep, type RunKey } from './store'

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
export async function runOf(kept: Kept, actor: Actor, playbook: string): Promise<Run | undefined> {
  const theirs = runKey(kept, actor, playbook)
  const run = kept.db && theirs && (await currentRun(kept.db, theirs.key))
  if (!run) return undefined
  const done = new Set(run.steps.map(({ step }) => step))
  return { startedAt: run.startedAt, done: stepsOf(theirs.playbook).filter(step => done.has(step)) }
}

/**
 * Ticks a step, or takes the tick back. The first tick begins a run; with the last step it is finished, until one is
 * taken back. @returns false when not signed in, or there is no such step for them
 */
export async function tick(kept: Kept, { actor, playbook, step, done, now }: Tick): Promise<boolean> {
  const theirs = runKey(kept, actor, playbook)
  if (!kept.db || !theirs) return false
  const all = stepsOf(theirs.playbook)
  if (!all.includes(step)) return false
  await inTransaction(kept.db, async t => {
    if (done) {
      const run = await goOn(t, theirs.key, kept.snapshot.revision, now)
      await addStep(t, run, step, now)
      await finish(t, run, all, now)
    } else {
      const run = await removeStep(t, theirs.key, step, now)
      if (run) await finish(t, run, all, now)
    }
  })
  return true
}

/**
 * Ends their run, so that the next tick begins a new one. @returns false when not signed in, or there is no such
 * playbook for them
 */
export async function startOver(
  kept: Kept,
  { actor, playbook }: { readonly actor: Actor; readonly playbook: string; readonly now: Date },
): Promise<boolean> {
  const theirs = runKey(kept, actor, playbook)
  if (!kept.db || !theirs) return false
  await inTransaction(kept.db, t => endRun(t, theirs.key))
  return true
}

function runKey(kept: Kept, actor: Actor, id: string): { playbook: Playbook; key: RunKey } | undefined {
  const playbook = seen(kept, actor, id)
  if (!actor.account || playbook?.kind !== 'playbook') return undefined
  return { playbook, key: { accountId: actor.account, playbookId: playbook.id } }
}

const stepsOf = (playbook: Playbook) => playbook.steps.map(({ id }) => id)
