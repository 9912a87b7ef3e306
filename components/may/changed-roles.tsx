import type { ShownActionChange } from '../../lib/channels/web'

/** What a coming day makes of a limit, for the roles that it changes for. */
export function ChangedRoles({ roles }: Pick<ShownActionChange, 'roles'>) {
  return (
    <ul className="mt-1 space-y-0.5">
      {roles.map(({ who, before, after }) => (
        <li key={who}>
          {who}: <strong className="font-strong">{after}</strong>
          {before && <span className="text-soft">, until then {before}</span>}
        </li>
      ))}
    </ul>
  )
}
