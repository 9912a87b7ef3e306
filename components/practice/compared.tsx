import type { ReactNode } from 'react'
import type { ShownPractising } from '../../lib/channels/web'
import { ButtonLink } from '../button'
import { Wayfinder } from '../reach'

/** Where somebody came to, beside where the organization would have, and why. `words` are those of their end. */
export function Compared({ shown, words }: { shown: ShownPractising; words: ReactNode }) {
  const { compared, again, next } = shown
  if (!compared) return null
  const { same, theirs, ours, parted, why } = compared
  return (
    <>
      <h1 className={`mt-6 text-title font-strong max-sm:text-head ${same ? 'text-may' : 'text-ask'}`}>
        {same ? 'That is what we would do' : 'We would do something else'}
      </h1>
      {!same && (
        <dl className="mt-4 grid gap-4 sm:grid-cols-2">
          <Side title="You came to" words={theirs} />
          <Side title="We would have come to" words={ours} />
        </dl>
      )}
      {parted && (
        <section aria-label="Where it parts" className="mt-5">
          <h2 className="text-sub font-strong">Where it parts: {parted.ask}</h2>
          <p className="mt-1">
            You answered <strong className="font-strong">{parted.theirs}</strong>, we would answer{' '}
            <strong className="font-strong">{parted.ours}</strong>.
          </p>
          {parted.words && <p className="mt-1 text-soft">{parted.words}</p>}
        </section>
      )}
      {same && (
        <div className="mt-4">
          <p className="font-strong">{ours}</p>
          <div className="mt-2">{words}</div>
        </div>
      )}
      {why.length > 0 && (
        <section aria-label="Why" className="mt-5">
          <h2 className="text-sub font-strong">Why</h2>
          <ul className="mt-1 list-disc pl-5">
            {why.map(way => (
              <li key={way.title}>
                <Wayfinder way={way} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="no-print mt-7 flex flex-wrap gap-3">
        {next && <ButtonLink href={next}>The next situation</ButtonLink>}
        <ButtonLink look="calm" href={again}>
          Once more
        </ButtonLink>
        {!next && (
          <ButtonLink look="calm" href="/practice">
            All situations
          </ButtonLink>
        )}
      </p>
    </>
  )
}

function Side({ title, words }: { title: string; words: string }) {
  return (
    <div className="rounded-card border border-line bg-card p-5">
      <dt className="text-small text-soft">{title}</dt>
      <dd className="mt-1">{words}</dd>
    </div>
  )
}
