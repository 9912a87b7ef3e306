import type { ShownTeam } from '../../lib/channels/web'
import { Dot } from '../dot'
import { Unfold } from '../unfold'

/** Who is here now; who else is in the team unfolds. */
export function Roster({ people }: Pick<ShownTeam, 'people'>) {
  const here = people.filter(person => person.here)
  const away = people.filter(person => !person.here)
  const more =
    here.length > 0 ? `${away.length} more, not here now` : `Nobody here now, ${away.length} in the team`
  return (
    <div className="text-small">
      {here.length > 0 && (
        <ul className="space-y-1">
          {here.map(({ name, role, words }) => (
            <li key={name} className="flex items-baseline gap-2">
              <Dot open />
              <span>
                <strong className="font-strong">{name}</strong>, {role.toLowerCase()}{' '}
                <span className="text-soft">{words}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {away.length > 0 && (
        <details>
          <Unfold className={`w-fit pr-3 text-soft ${here.length > 0 ? '' : '-mt-2.5'}`}>{more}</Unfold>
          <ul className="space-y-1 pb-1">
            {away.map(({ name, role }) => (
              <li key={name}>
                {name}, <span className="text-soft">{role.toLowerCase()}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
