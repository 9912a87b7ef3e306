import type { Reference } from './model'
import { isRecord } from './record'
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
      value.forEach((one, i) => {
        if (!inner) add([field, i], one, kinds)
        else if (isRecord(one)) add([field, i, inner], one[inner], kinds)
      })
  }
  list(fields['people']).forEach((member, i) => {
    if (isRecord(member)) add(['people', i, 'role'], member['role'], ['role'])
  })
  list(fields['limits']).forEach((row, i) => {
    if (!isRecord(row)) return
    add(['limits', i, 'person'], row['person'], ['person'])
    add(['limits', i, 'delegates'], row['delegates'], ['role'])
    for (const field of ['role', 'with']) {
      const roles = row[field]
      if (!Array.isArray(roles)) add(['limits', i, field], roles, ['role'])
      else roles.forEach((role, j) => add(['limits', i, field, j], role, ['role']))
    }
  })
  list(fields['escalatesTo']).forEach((to, i) => {
    if (kind === 'channel') add(['escalatesTo', i], to, ['channel'])
    else if (isRecord(to)) add(['escalatesTo', i, 'team'], to['team'], ['team'])
  })
  return found
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
