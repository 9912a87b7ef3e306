import type { ShownTeam } from '../../lib/channels/web'
import { Unfold } from '../unfold'
import { OwnerHours } from '../owner-card'
import { Wayfinder } from '../reach'
import { Roster } from './roster'
import { Ways } from './ways'

/** A team in a row: what it is for and whether it is open, who is there, and how to reach it. On a phone the rest unfolds. */
export function TeamRow({ team }: { team: ShownTeam }) {
  const { nearest, people } = team
  return (
    <div className="grid gap-x-8 py-4.5 max-lg:py-3.5 lg:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_minmax(0,5fr)]">
      <div className="min-w-0">
        <div className="flex items-start justify-between gap-x-4">
          <div className="min-w-0">
            <h3 className="text-[1.125rem] font-strong">
              <Wayfinder way={team} />
            </h3>
            <OwnerHours owner={team} />
          </div>
          {nearest && (
            <a
              href={nearest.href}
              aria-label={nearest.words}
              className="no-print inline-flex min-h-11 shrink-0 items-center rounded-control border border-act px-4 text-small font-strong text-act lg:hidden"
            >
              {nearest.words.split(' ')[0]}
            </a>
          )}
        </div>
        <p className="mt-1 text-small text-soft">{team.summary}</p>
      </div>
      <div className="min-w-0 max-lg:hidden">
        <Roster people={people} />
      </div>
      <div className="min-w-0 max-lg:hidden">
        <Ways team={team} />
      </div>
      <details className="lg:hidden">
        <Unfold className="w-fit pr-3 text-act">
          <span>
            {people.length > 0 ? 'Who is there, and how to reach them' : 'How to reach them'}
            <span className="sr-only">: {team.title}</span>
          </span>
        </Unfold>
        <div className="space-y-3 pb-1">
          <Roster people={people} />
          <Ways team={team} />
        </div>
      </details>
    </div>
  )
}
