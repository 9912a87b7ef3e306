import type { Outcome } from '../content'

/** The kinds of end, as a person reads them. */
export const resultWords: Readonly<Record<Outcome['result'], string>> = {
  resolved: 'Resolved',
  goodwill: 'Goodwill',
  declined: 'Declined with care',
  parted: 'Parted',
  'handed-over': 'Handed over',
  event: 'An event, led for everybody',
}
