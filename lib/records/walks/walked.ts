/** One answered question, and when. */
export interface WalkedStep {
  /** `tree/node` inside an entered tree. */
  readonly node: string
  readonly answer: string
  /** Question and answer as they were read then. */
  readonly ask?: string | null
  readonly label?: string | null
  readonly at: Date
}

/** Where a walk came to. */
export interface WalkEnd {
  readonly endedAt: Date
  readonly outcomeId: string
  readonly result: string
}

/** One way through a tree, as it is kept. */
export interface WalkRecord {
  readonly id: string
  readonly at: Date
  readonly tree: string
  readonly revision: string
  readonly channel: string
  readonly role?: string | undefined
  readonly audience: string
  /** What was known before anything was asked: `channel=phone`. */
  readonly facts?: string | undefined
  readonly steps: readonly WalkedStep[]
  readonly end?: WalkEnd | undefined
}

type Way = Pick<WalkRecord, 'steps' | 'end'>

/**
 * A way after another page of it was seen. Who looks back at an earlier question leaves it as it is; who answers
 * otherwise there takes another way from there. A step keeps the time at which it was first answered.
 * @returns `from`: the position of the first step that is new
 */
export function follow(known: Way, seen: Way): Way & { readonly from: number } {
  const differs = seen.steps.findIndex(
    ({ node, answer }, at) => node !== known.steps[at]?.node || answer !== known.steps[at]?.answer,
  )
  if (differs >= 0) {
    return {
      from: differs,
      steps: [...known.steps.slice(0, differs), ...seen.steps.slice(differs)],
      end: seen.end,
    }
  }
  const whole = seen.steps.length === known.steps.length
  return { from: known.steps.length, steps: known.steps, end: known.end ?? (whole ? seen.end : undefined) }
}
