import { walkCode } from '../../../records'
import type { Walk } from '../../../trees'
import type { Reader } from '../reader'
import { letter, summaryLines } from './outcome-summary'
import type { Along } from './walk-url'

/** How a walk goes on elsewhere, or with somebody else. */
export interface ShownCarry {
  /** To be read out and typed: `k7m2 pq4x`. */
  readonly code: string
  /** `/s/k7m2pq4x` */
  readonly url: string
  /** `It goes on here: https://help.example.org/s/k7m2pq4x` */
  readonly told: string
  /** Opens a letter with what was answered, and where it goes on. */
  readonly mail: string
}

/**
 * Nothing where walks aren't recorded, and before anything was answered. `origin` is where the reader's browser reaches
 * this house: `https://help.example.org`.
 */
export function presentCarry(
  { house }: Reader,
  walk: Walk,
  along: Along,
  origin: string,
): ShownCarry | undefined {
  const [root] = walk.trees
  if (!house.db || !along.walk || !root || Object.keys(walk.answers).length === 0) return undefined
  const code = walkCode(along.walk)
  const url = `/s/${code}`
  const told = `It goes on here: ${origin}${url}`
  return {
    code: `${code.slice(0, 4)} ${code.slice(4)}`,
    url,
    told,
    mail: letter('mailto:', [...summaryLines(walk), '', told]),
  }
}
