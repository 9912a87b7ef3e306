import type { Database } from '../../db'
import type { Transaction } from '../store'

/** Whose run of which playbook. */
export interface RunKey {
  readonly accountId: string
  readonly playbookId: string
}

const current = (key: RunKey) => ({ ...key, current: true })

/** Their current run with the steps that are done. */
export function currentRun(db: Database, key: RunKey) {
  return db.playbookRun.findFirst({
    where: current(key),
    select: { startedAt: true, steps: { select: { step: true } } },
  })
}

/** Their current run, begun when there is none. Its row stays locked until the transaction ends. @returns its id */
export async function goOn(t: Transaction, key: RunKey, revision: string, now: Date): Promise<string> {
  const run = await t.playbookRun.upsert({
    where: { accountId_playbookId_current: current(key) },
    create: { id: crypto.randomUUID(), ...current(key), revision, startedAt: now, lastAt: now },
    update: { lastAt: now },
  })
  return run.id
}

/** A step is done. One that was done already keeps its time. */
export async function addStep(t: Transaction, runId: string, step: string, now: Date): Promise<void> {
  await t.runStep.upsert({
    where: { runId_step: { runId, step } },
    create: { runId, step, at: now },
    update: {},
  })
}

/** A step is not done after all; where there is no run, none begins. @returns the run's id */
export async function removeStep(
  t: Transaction,
  key: RunKey,
  step: string,
  now: Date,
): Promise<string | undefined> {
  await t.playbookRun.updateMany({ where: current(key), data: { lastAt: now } })
  const run = await t.playbookRun.findFirst({ where: current(key), select: { id: true } })
  if (run) await t.runStep.deleteMany({ where: { runId: run.id, step } })
  return run?.id
}

/** Says since when all of these steps are done; nothing where one isn't. */
export async function finish(t: Transaction, id: string, all: readonly string[], now: Date): Promise<void> {
  const done = await t.runStep.count({ where: { runId: id, step: { in: [...all] } } })
  if (done < all.length) await t.playbookRun.update({ where: { id }, data: { finishedAt: null } })
  else await t.playbookRun.updateMany({ where: { id, finishedAt: null }, data: { finishedAt: now } })
}

/** Ends their run: it stays, and the next tick begins another. */
export async function endRun(t: Transaction, key: RunKey): Promise<void> {
  await t.playbookRun.updateMany({ where: current(key), data: { current: null } })
}
