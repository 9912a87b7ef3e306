import { addDays, type DateNode } from '../../content'

/** Whether a day can be in a band of a date node, where today is `day`. */
export function feasible({ when, bands }: DateNode, at: number, day: string): boolean {
  const { before } = bands[at]!
  if (when === 'any') return true
  const from = bands[at - 1]?.before
  if (when === 'past') return from === undefined || from <= day
  return before === undefined || (before > day && addDays(before, -1) >= day)
}
