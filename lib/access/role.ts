import type { Snapshot } from '../content'
import type { Actor } from './actor'

type Roles = Pick<Snapshot, 'organization' | 'roles'>

/** Nobody signed in: sees what the widest audience sees. */
export function nobody({ organization }: Pick<Snapshot, 'organization'>): Actor {
  return { audience: organization.audiences[0] ?? 'public' }
}

/** Somebody in a role of roles.yaml. A role that isn't there gives nothing: they are the public. */
export function actorInRole(
  snapshot: Roles,
  role: string,
  who: Pick<Actor, 'account' | 'login' | 'person' | 'name'> = {},
): Actor {
  const held = snapshot.roles.find(known => known.role === role)
  return held ? { ...who, role, audience: held.audience } : { ...who, ...nobody(snapshot) }
}
