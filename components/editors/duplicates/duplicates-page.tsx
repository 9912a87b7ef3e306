import type { ShownPairs } from '../../../lib/channels/web'
import { Choices } from '../choices'
import { Pair } from './pair'
import { Desks } from '../desks'

/** What is written twice or otherwise, those first that are read most, and what is right as it is. */
export function DuplicatesPage({ pairs: shown }: { pairs: ShownPairs }) {
  const { comparing, count, pairs, right, kinds, keeps, proposes, trouble, back } = shown
  return (
    <div className="mx-auto max-w-280">
      <Desks here="/editors/duplicates" />
      <h1 className="text-title font-strong max-sm:text-head">Written twice</h1>
      <p className="mt-2 max-w-[66ch] text-[1.1875rem] leading-normal text-soft">
        Pages that say the same, or not the same, of one thing. What was read most in the last {back} days
        comes first.
      </p>
      {trouble && (
        <p role="alert" className="ground mt-5 rounded-control bg-ask-ground px-4 py-3 text-ask">
          {trouble}
        </p>
      )}
      <Choices label="Of what kind" choices={kinds} />
      {comparing ? (
        <p role="status" className="mt-8">
          All pages are being compared. That takes up to a minute.{' '}
          <a href="/editors/duplicates" className="font-strong text-act underline underline-offset-3">
            Look again
          </a>
        </p>
      ) : (
        count === 0 && <p className="mt-8">Nothing is written twice here, and no two pages disagree.</p>
      )}
      <ul className="mt-8 space-y-8">
        {pairs.map(pair => (
          <li key={pair.id}>
            <Pair pair={pair} keeps={keeps} proposes={proposes} />
          </li>
        ))}
      </ul>
      {count > pairs.length && (
        <p className="mt-5 text-small text-soft">
          These are the first {pairs.length} of {count}. Decide about some, and the others come up.
        </p>
      )}
      {right.length > 0 && (
        <section aria-labelledby="right" className="mt-12">
          <h2 id="right" className="text-sub font-strong">
            Right as they are <span className="font-normal text-soft">{right.length}</span>
          </h2>
          <p className="mt-1 text-soft">They come back when somebody changes either text.</p>
          <ul className="mt-3 space-y-6">
            {right.map(pair => (
              <li key={pair.id}>
                <Pair pair={pair} keeps={keeps} proposes={proposes} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
