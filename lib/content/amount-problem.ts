import type { Place, Problem } from './model'
import { problem } from './problem'

/** A problem out of what `parseAmount` says, whose last sentence tells how to mend it. */
export function amountProblem(place: Place, said: string): Problem {
  const mend = said.lastIndexOf('. Write ') + 1
  const [message, how] = mend
    ? [said.slice(0, mend), said.slice(mend + 1)]
    : [said, 'Write a number like 50 or 12.50.']
  return problem(place, 'wrong-amount', message, how)
}
