import type { ShownTeams } from '../../lib/channels/web'
import { Wayfinder } from '../reach'
import { About } from './about'
import { AboutForm } from './about-form'
import { TeamList } from './team-list'
import { TeamsForm } from './teams-form'

/** Whose issue it is: what it is about, whose that is, and all teams. */
export function WhoPage({ shown }: { shown: ShownTeams }) {
  const { q, about } = shown
  return (
    <>
      <h1 className="text-title font-strong max-sm:text-head">Whose issue is it?</h1>
      <AboutForm shown={shown} />
      {about && <About q={q} about={about} />}
      <section aria-labelledby="all-teams" className="mt-10">
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
          <div>
            <h2 id="all-teams" className="text-sub font-strong">
              All teams
            </h2>
            <p className="text-small">
              <Wayfinder way={{ title: 'The map of who takes over for whom', url: '/who/map' }} />
            </p>
          </div>
          <TeamsForm shown={shown} />
        </div>
        <div id="teams">
          <TeamList shown={shown} />
        </div>
      </section>
    </>
  )
}
