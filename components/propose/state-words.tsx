import type { ShownProposed } from '../../lib/channels/web'
import { Pill } from '../pill'

const states = {
  open: ['ask', 'Waits for approval'],
  conflict: ['ask', 'Changed elsewhere too'],
  declined: ['never', 'Declined'],
  merged: ['may', 'Approved'],
} as const

/** What became of a proposal so far. */
export function StateWords({ state }: { state: ShownProposed['state'] }) {
  const [tone, words] = states[state]
  return <Pill tone={tone}>{words}</Pill>
}
