import { currentProposals } from '../../../propose'
import type { Reader } from '../reader'

/**
 * What "This is right" leaves behind: a record where the organization says so (`verification.by`), else a commit, which is
 * proposed; undefined where neither can be, and the lines are written into the file by hand.
 */
export function verifiesBy({ house }: Reader): 'record' | 'commit' | undefined {
  if (!house.db) return undefined
  if (house.snapshot.organization.verification?.by === 'record') return 'record'
  return currentProposals() ? 'commit' : undefined
}
