import type { Reference } from './model'
import type { Yaml } from './yaml'

type Kinds = Reference['kinds']

const documents: Kinds = ['answer', 'playbook', 'policy', 'tree', 'team', 'action', 'channel']
const lists: Readonly<Record<string, readonly [kinds: Kinds, inner?: string]>> = {
  owner: [['team']],
  audience: [['audience']],
  by: [['person', 'team']],
  related: [documents],
  backup: [['team']],
  people: [['person'], 'person'],
  limits: [['role'], 'role'],
}

/** Every name in front matter that must be the id of something else. */
export function references(
  file: string,
  yaml: Yaml,
  fields: Readonly<Record<string, unknown>>,
  kind: string,
): Reference[] {
  const found: Reference[] = []
  const add = (path: PropertyKey[], id: unknown, kinds: Kinds) => {
    if (typeof id === 'string') found.push({ ...yaml.placeOf(path), file, id, kinds, field: String(path[0]) })
  }
  for (const [field, [kinds, inner]] of Object.entries(lists)) {
    const value = fields[field]
    if (!Array.isArray(value)) add([field], value, kinds)
    else
      value.forEach((one, i) => add(inner ? [field, i, inner] : [field, i], inner ? one[inner] : one, kinds))
  }
  const { people, escalatesTo } = fields as {
    people?: { role: string }[]
    escalatesTo?: (string | { team: string })[]
  }
  people?.forEach((member, i) => add(['people', i, 'role'], member.role, ['role']))
  escalatesTo?.forEach((to, i) => {
    if (kind === 'channel') add(['escalatesTo', i], to, ['channel'])
    else if (typeof to === 'object') add(['escalatesTo', i, 'team'], to.team, ['team'])
  })
  return found
}
