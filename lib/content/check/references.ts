import { kinds as documentKinds, type Document, type Problem, type Reference } from '../model'
import { didYouMean, problem } from '../problem'
import type { World } from '../world'

/** Every name of a team, action, person, role … must be one, and one that the same reader may open. */
export function checkReferences(world: World): Problem[] {
  const { people, roles } = world.settings
  const names: Readonly<Partial<Record<Reference['kinds'][number], ReadonlySet<string>>>> = {
    person: new Set(people.map(p => p.person)),
    role: new Set(roles.map(r => r.role)),
    audience: new Set(world.audiences),
  }
  // A file with errors of its own is still there: it is not to be reported once more by all who name it.
  const broken = new Set(world.parsed.filter(one => !one.document).map(one => one.id))
  return [
    ...fromSettings(world).flatMap(one => resolve(one)),
    ...world.parsed.flatMap(one => one.references.flatMap(reference => resolve(reference, one.document))),
  ]

  function resolve(reference: Reference, from?: Document): Problem[] {
    const { id, kinds, field } = reference
    if (kinds.some(kind => names[kind]?.has(id)) || broken.has(id)) return []
    const what = kinds.length > 2 ? 'document' : kinds.join(' or ')
    const rule = kinds.length > 2 ? 'unknown-document' : `unknown-${kinds[0]}`
    const target = world.byId.get(id)
    if (!target) {
      const candidates = [...kinds.flatMap(kind => [...(names[kind] ?? [])]), ...idsOf(kinds)]
      const mend = didYouMean(id, candidates, `Make it, or name another ${what}.`)
      return [problem(reference, rule, `There is no ${what} "${id}".`, mend)]
    }
    if (!(kinds as readonly string[]).includes(target.kind)) {
      const message = `"${id}" is ${a(target.kind)}, and "${field}" names ${a(what)}.`
      return [problem(reference, rule, message, `Name ${a(what)} here.`)]
    }
    const narrower = from && world.isNarrower(target.audience, from.audience)
    if (!narrower || !['tree', 'playbook', 'related'].includes(field)) return []
    const message = `"${id}" is for ${target.audience}; who reads this may not open it.`
    return [
      problem(reference, 'narrower-audience', message, 'Widen its audience, or name another.', 'warning'),
    ]
  }

  function idsOf(kinds: Reference['kinds']): string[] {
    return [...world.byId.values()].filter(d => (kinds as readonly string[]).includes(d.kind)).map(d => d.id)
  }
}

/** The documents that organization.yaml names. */
function fromSettings({ settings }: World): Reference[] {
  const { organization, placeOf } = settings
  const name = (path: readonly string[], id: string | undefined, kinds: Reference['kinds']) =>
    id ? [{ ...placeOf(path), id, kinds, field: path.at(-1) ?? '' }] : []
  return [
    ...name(['frontDesk'], organization?.frontDesk, ['team']),
    ...name(['frontDoor'], organization?.frontDoor, ['tree']),
    ...name(['notice', 'link'], organization?.notice?.link, documentKinds),
  ]
}

function a(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`
}
