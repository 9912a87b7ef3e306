import type { ShownTeam } from '../../lib/channels/web'
import { Row, Rows } from '../card'
import { ButtonLink } from '../button'
import { OwnerHours, OwnerRows } from '../owner-card'
import { People } from '../people'
import { Wayfinder } from '../reach'

/** Whose it is: reachable how, there now or when next, who takes over, and whom it goes to after. */
export function About({ q, about }: { q: string; about: ShownTeam }) {
  const { nearest, people, escalation, summary } = about
  const here = people.filter(person => person.here)
  return (
    <section
      aria-label={`Whose is “${q}”?`}
      className="mt-4 rounded-card border border-line bg-card p-6 max-sm:p-5"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <div className="min-w-0 flex-1 basis-64">
          <p className="text-small font-strong text-soft">“{q}” belongs to</p>
          <h2 className="mt-1 text-head font-strong">
            <Wayfinder way={about} />
          </h2>
          {summary && <p className="mt-1 max-w-[60ch] text-soft">{summary}</p>}
          <OwnerHours owner={about} />
        </div>
        {nearest && (
          <ButtonLink href={nearest.href} className="no-print max-sm:w-full">
            {nearest.words}
          </ButtonLink>
        )}
      </div>
      <div className="mt-3 grid gap-x-12 lg:grid-cols-2">
        <OwnerRows owner={about} />
        <div>
          {here.length > 0 && (
            <>
              <h3 className="mt-4 text-small font-strong text-soft">Here now</h3>
              <People people={here} />
            </>
          )}
          {escalation.length > 0 && (
            <>
              <h3 className="mt-4 text-small font-strong text-soft">When nobody answers it goes to</h3>
              <Rows>
                {escalation.map(next => (
                  <Row key={next.title} label={<Wayfinder way={next} />}>
                    {next.after}
                  </Row>
                ))}
              </Rows>
            </>
          )}
        </div>
      </div>
    </section>
  )
}
