import type { Organization } from '../model'
import { kindOf, type Parsed } from '../parse'
import { defaultAudience } from '../world'

/**
 * The version of a document that was right, for no more readers than its newest version is for: who is no longer to see
 * something must not go on seeing it because there is a mistake beside.
 */
export function narrowed(
  good: Parsed,
  newest: Parsed | undefined,
  organization: Organization | undefined,
): Parsed {
  const kind = kindOf(good.file)
  if (!good.document || !kind || !organization || newest?.audience === undefined) return good
  const { audiences } = organization
  const before = good.document.audience || defaultAudience(kind, organization)
  const now = newest.audience || defaultAudience(kind, organization)
  if (audiences.indexOf(now) <= audiences.indexOf(before)) return good
  return { ...good, document: { ...good.document, audience: now } }
}
