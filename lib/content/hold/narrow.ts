import { altered } from '../later'
import type { Organization } from '../model'
import { kindOf, type Parsed } from '../parse'
import { defaultAudience } from '../world'
import { lowered } from './lowered'

/**
 * The version of a document that was right, for no more readers than its newest version is for, and allowing no more: who is
 * no longer to see or do something must not go on because there is a mistake beside.
 */
export function narrowed(
  good: Parsed,
  newest: Parsed | undefined,
  organization: Organization | undefined,
): Parsed {
  const { document } = good
  if (!document) return good
  const now = newest?.document
  const limits =
    document.kind === 'action' && now?.kind === 'action' ? { limits: lowered(document, now) } : undefined
  const audience = narrowerAudience(good, newest, organization)
  if (!limits && audience === undefined) return good
  return { ...good, document: altered(document, { ...limits, ...(audience !== undefined && { audience }) }) }
}

function narrowerAudience(
  { file, document }: Parsed,
  newest: Parsed | undefined,
  organization: Organization | undefined,
): string | undefined {
  const kind = kindOf(file)
  if (!document || !kind || !organization || newest?.audience === undefined) return undefined
  const { audiences } = organization
  const before = document.audience || defaultAudience(kind, organization)
  const now = newest.audience || defaultAudience(kind, organization)
  return audiences.indexOf(now) > audiences.indexOf(before) ? now : undefined
}
