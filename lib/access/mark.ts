import { createHmac } from 'node:crypto'
import type { Actor } from './actor'

/**
 * Tells people apart who did the same thing, without saying who they are: the same for one account and thing, another for
 * other accounts, and unlike the marks of that account elsewhere. It is short, so that in a large house several share one;
 * without the house's secret nobody can work it out.
 * @param thing what they did it with, a document's id
 * @returns undefined for who isn't signed in
 */
export function markOf({ account }: Actor, thing: string): string | undefined {
  const secret = process.env.NEXTAUTH_SECRET
  if (!account || !secret) return undefined
  return createHmac('sha256', secret).update(`mark ${account} ${thing}`).digest('hex').slice(0, 3)
}
