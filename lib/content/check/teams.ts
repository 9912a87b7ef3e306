import type { Document, Problem } from '../model'
import { problem } from '../problem'
import type { World } from '../world'

/** Whoever owns something can be reached, by itself or through its backup. */
export function checkTeams({ byId }: World): Problem[] {
  const owners = new Set([...byId.values()].map(document => document.owner))
  return [...byId.values()].flatMap(document => {
    if (document.kind !== 'team' || !owners.has(document.id) || reachable(byId, document.id)) return []
    const at = { file: document.file, line: 1, column: 1 }
    const mend = 'Add "reach: { phone: …, email: … }", or a backup that has one.'
    return [problem(at, 'unreachable-owner', `Nobody can reach "${document.id}".`, mend, 'warning')]
  })
}

function reachable(byId: ReadonlyMap<string, Document>, id: string): boolean {
  const seen = new Set<string>()
  for (let at: string | undefined = id; at && !seen.has(at);) {
    seen.add(at)
    const team = byId.get(at)
    if (team?.kind !== 'team') return false
    if (Object.keys(team.reach).length) return true
    at = team.backup
  }
  return false
}
