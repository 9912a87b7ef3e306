import type { Verification } from '../../content'

/**
 * How late a check is: `overdue` from the day after it was due, and said on the document and to its owner; then `marked`
 * in results; then for the owner's `backup` too; then it `counts` against how ready the organization is.
 */
export const steps = ['overdue', 'marked', 'backup', 'counts'] as const
export type Step = (typeof steps)[number]

/** Days after the day on which a check was due. */
export type Steps = Readonly<Record<Step, number>>

/** The shares of `verifyEvery` after which each step comes, where the organization sets no days of its own. */
const shares = { marked: 1 / 12, backup: 1 / 6, counts: 1 / 3 }

/**
 * When each step comes, for something that is to be verified every so many days: 180 days give 15, 30 and 60. What is
 * checked often is late soon. No step comes before another, also beside days that the organization sets.
 */
export function stepsOf(verifyEvery: number, set: Verification = {}): Steps {
  const share = (step: keyof typeof shares) => Math.round(verifyEvery * shares[step])
  const counts = set.counts ?? Math.max(share('counts'), set.backup ?? 0, set.marked ?? 0)
  const backup = set.backup ?? Math.min(Math.max(share('backup'), set.marked ?? 0), counts)
  const marked = set.marked ?? Math.min(share('marked'), backup)
  return { overdue: 0, marked, backup, counts }
}

/** The step that something has come to which is late by so many days; undefined while it isn't late. */
export function stepAt(late: number, all: Steps): Step | undefined {
  return steps.findLast(step => late > all[step])
}
