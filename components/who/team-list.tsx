import type { ShownTeams } from '../../lib/channels/web'
import { Wayfinder } from '../reach'
import { TeamRow } from './team-row'

/** The teams, each with how to reach it and who is there. */
export function TeamList({ shown: { teams, words, allUrl } }: { shown: ShownTeams }) {
  if (teams.length === 0)
    return (
      <div className="mt-4">
        <p className="text-soft">
          {words ? `No team has “${words}” in it.` : 'There is no team here that you may see.'}
        </p>
        {words && (
          <p className="mt-1">
            <Wayfinder way={{ title: 'Show all teams', url: allUrl }} />
          </p>
        )}
      </div>
    )
  return (
    <ul className="mt-3 divide-y divide-line border-y border-line">
      {teams.map(team => (
        <li key={team.title}>
          <TeamRow team={team} />
        </li>
      ))}
    </ul>
  )
}
