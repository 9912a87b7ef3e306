import type { ShownTeams } from '../../lib/channels/web'
import { Button } from '../button'

/** Narrows the list of teams by words; with scripts while one types. */
export function TeamsForm({ shown: { q, words, teams, all } }: { shown: ShownTeams }) {
  return (
    <form action="/who#all-teams" data-filter="teams" className="no-print w-full max-w-100">
      {q && <input type="hidden" name="q" value={q} />}
      <div className="flex gap-2.5">
        <input
          type="search"
          name="teams"
          defaultValue={words}
          aria-label="Narrow the teams: a name, a person, a word"
          placeholder="A name, a person, a word"
          autoComplete="off"
          maxLength={200}
          className="h-11 min-w-0 flex-1 rounded-control border border-edge bg-card px-3.5"
        />
        <Button look="calm">Narrow</Button>
      </div>
      <p role="status" data-filter-status className="mt-1 text-small text-soft">
        {words ? `${teams.length} of ${all} teams.` : `${all} ${all === 1 ? 'team' : 'teams'}.`}
      </p>
    </form>
  )
}
