import type { Document, Problem, Reference } from '../model'
import { didYouMean, problem } from '../problem'
import type { World } from '../world'

/** Every name of a team, action, person, role … must be one, and one that the same reader may open. */
export function checkReferences(world: World): Problem[] {
  const { people, roles, organization } = world.settings
  const names: Readonly<Record<string, readonly string[]>> = {
    person: people.map(p => p.person),
    role: roles.map(r => r.role),
    audience: world.audiences,
  }
  // A file with errors of its own is still there: it is not to be reported once more by all who name it.
  const broken = new Set(world.parsed.filter(p => !p.document).map(p => p.file.replace(/\.mdx$/, '')))
  const fromSettings: Reference[] = []
  const setting = (field: 'frontDesk' | 'frontDoor', kinds: Reference['kinds']) => {
    const id = organization?.[field]
    if (id) fromSettings.push({ ...world.settings.placeOf([field]), id, kinds, field })
  }
  setting('frontDesk', ['team'])
  setting('frontDoor', ['tree'])
  return [
    ...fromSettings.flatMap(one => resolve(one)),
    ...world.parsed.flatMap(one => one.references.flatMap(reference => resolve(reference, one.document))),
  ]

  function resolve(reference: Reference, from?: Document): Problem[] {
    const { id, kinds, field } = reference
    if (kinds.some(kind => names[kind]?.includes(id)) || broken.has(id)) return []
    const target = world.byId.get(id)
    const wanted = [...kinds].join(' or ')
    if (target && !(kinds as readonly string[]).includes(target.kind)) {
      const message = `"${id}" is ${a(target.kind)}, and "${field}" names ${a(wanted)}.`
      return [problem(reference, `unknown-${kinds[0]}`, message, `Name ${a(wanted)} here.`)]
    }
    if (!target) {
      const what = kinds.length > 2 ? 'document' : wanted
      const candidates = [...kinds.flatMap(kind => names[kind] ?? []), ...idsOf(kinds)]
      const mend = didYouMean(id, candidates, `Make it, or name another ${what}.`)
      return [problem(reference, `unknown-${kinds.length > 2 ? 'document' : kinds[0]}`, `There is no ${what} "${id}".`, mend)]
    }
    const narrower = from && world.audiences.indexOf(target.audience) > world.audiences.indexOf(from.audience)
    if (!narrower || !['tree', 'playbook', 'related'].includes(field)) return []
    const message = `"${id}" is for ${target.audience}; who reads this may not open it.`
    return [problem(reference, 'narrower-audience', message, 'Widen its audience, or name another.', 'warning')]
  }

  function idsOf(kinds: Reference['kinds']): string[] {
    return [...world.byId.values()].filter(d => (kinds as readonly string[]).includes(d.kind)).map(d => d.id)
  }
}

function a(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`
}
