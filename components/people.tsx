import type { ShownPerson } from '../lib/channels/web'
import { Dot } from './dot'

/** People of a team, and whether they are here. */
export function People({ people }: { people: readonly ShownPerson[] }) {
  if (people.length === 0) return null
  return (
    <ul className="mt-1 divide-y divide-line border-t border-line text-small">
      {people.map(({ name, role, here, words }) => (
        <li key={name} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
          <span className="flex items-center gap-2">
            <Dot open={here} />
            <span className="font-strong">{name}</span>
          </span>
          <span className="text-soft">
            {role.toLowerCase()}, {words}
          </span>
        </li>
      ))}
    </ul>
  )
}
