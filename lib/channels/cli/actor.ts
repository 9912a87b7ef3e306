import type { Actor } from '../../access'
import { didYouMean, type Snapshot } from '../../content'
import { Misuse } from './fault'

/**
 * Who asks on the command line: a role, or an audience for somebody without one. Without either it is whoever edits
 * the content: they have the files before them, so nothing is hidden by hiding it here.
 */
export function actorFor({ organization, roles }: Snapshot, as: string | undefined): Actor {
  const role = as === undefined ? roles.find(one => one.edits) : roles.find(one => one.role === as)
  if (role) return { role: role.role, audience: role.audience }
  if (as === undefined) return { audience: organization.audiences.at(-1) ?? '' }
  if (organization.audiences.includes(as)) return { audience: as }
  const known = [...roles.map(one => one.role), ...organization.audiences]
  throw new Misuse(`There is no role "${as}". ${didYouMean(as, known, `Use one of: ${known.join(', ')}.`)}`)
}
