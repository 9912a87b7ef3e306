import type { ShownTrustList } from '../../lib/channels/web'
import { Desks } from '../editors/desks'
import { TrustPart } from './trust-part'

/** What is to be verified, of whom; each with one press that it is right. */
export function TrustPage({
  list: { head, about, teams, parts, said },
  editor,
}: {
  list: ShownTrustList
  editor: boolean
}) {
  const open = parts.filter(({ count }) => count > 0)
  return (
    <div className="mx-auto max-w-204">
      {editor && <Desks here="/editors/trust" />}
      <p className="text-small font-strong text-soft">{about}</p>
      <h1 className="mt-1.5 text-title font-strong max-sm:text-head">{head}</h1>
      <p className="mt-2 max-w-[60ch] text-[1.1875rem] leading-normal text-soft">
        {open.length === 0
          ? 'Nothing is late, and nothing is due soon.'
          : 'Read a page before you say that it is right: your name and this day will stand there.'}
      </p>
      {said && (
        <p
          role={said.problem ? 'alert' : 'status'}
          className={`ground mt-4 rounded-control px-4 py-3 font-strong ${said.problem ? 'bg-never-ground text-never' : 'bg-may-ground text-may'}`}
        >
          {said.words}
        </p>
      )}
      {teams.length > 1 && (
        <nav aria-label="Of whom" className="mt-6">
          <ul className="flex flex-wrap gap-2.5">
            {teams.map(({ title, url, count, chosen }) => (
              <li key={title}>
                <a
                  href={url}
                  aria-current={chosen ? 'true' : undefined}
                  className="flex min-h-11 items-center gap-2.5 rounded-control border border-line bg-card px-4 hover:border-act aria-[current]:border-2 aria-[current]:border-act"
                >
                  {title} <strong className="text-act">{count}</strong>
                  {chosen && <span className="sr-only">, chosen: press to see all</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {open.map(part => (
        <TrustPart key={part.id} part={part} />
      ))}
    </div>
  )
}
