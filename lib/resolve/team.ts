import type { Actor } from '../access'
import { find, type Team } from '../content'
import type { House } from './house'

/** A team that the actor may see. */
export function teamOf({ snapshot }: House, actor: Actor, id: string): Team | undefined {
  const found = find(snapshot, actor.audience, id)
  return found?.kind === 'team' ? found : undefined
}
