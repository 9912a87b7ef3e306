import type { ShownTeams } from '../../lib/channels/web'
import { Button } from '../button'

/** What it is about, in a few words; or by a few questions. */
export function AboutForm({ shown: { q, words, frontDoor } }: { shown: ShownTeams }) {
  return (
    <form action="/who" role="search" aria-label="Find the owner" className="no-print mt-4 max-w-170">
      {words && <input type="hidden" name="teams" value={words} />}
      <div className="flex items-end gap-2.5 max-sm:flex-col max-sm:items-stretch">
        <label className="min-w-0 flex-1 text-small font-strong">
          What is it about?
          <input
            type="search"
            name="q"
            defaultValue={q}
            placeholder="A late parcel, a receipt, a person’s name…"
            autoComplete="off"
            maxLength={500}
            className="mt-1 block h-14 w-full rounded-card border-2 border-act bg-card px-5 text-base font-normal"
          />
        </label>
        <Button className="px-6 sm:h-14">Find whose</Button>
      </div>
      {frontDoor?.url && (
        <p className="mt-1 text-small text-soft">
          Not sure?{' '}
          <a
            href={frontDoor.url}
            className="inline-flex min-h-11 items-center font-strong text-act underline-offset-3 hover:underline"
          >
            Answer a few questions →
          </a>
        </p>
      )}
    </form>
  )
}
