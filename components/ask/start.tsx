import type { ShownStart } from '../../lib/channels/web'
import { OwnerPanel } from './owner-panel'
import { Choices } from '../tree/choices'

/** What to press when one has no words for it yet. */
export function Start({ start: { question, desk, signIn, trees } }: { start: ShownStart }) {
  return (
    <div className="mt-9 grid items-start gap-x-12 gap-y-9 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]">
      {question && (
        <section aria-labelledby="front-door" className="min-w-0">
          <p className="text-small font-strong text-soft">Or find whose issue it is</p>
          <h2 id="front-door" className="mt-1 mb-4 text-head font-strong">
            {question.ask}
          </h2>
          <Choices question={question} keys={false} />
        </section>
      )}
      {desk && desk.reach.length > 0 && <OwnerPanel owner={desk} line="Or talk to somebody" />}
      {trees.length > 0 && (
        <section aria-labelledby="trees" className="min-w-0">
          <h2 id="trees" className="text-small font-strong text-soft">
            Or start from what happened
          </h2>
          <ul className="mt-2 divide-y divide-line border-y border-line">
            {trees.map(({ title, url, summary }) => (
              <li key={url}>
                <a href={url} className="group block py-3">
                  <span className="font-strong text-act underline-offset-3 group-hover:underline">
                    {title}
                  </span>
                  <span className="block text-small text-soft">{summary}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!question && signIn && (
        <p className="text-soft lg:col-span-2">
          Work here?{' '}
          <a href="/sign-in" className="font-strong text-act underline underline-offset-3">
            Sign in
          </a>
          : most of what is here is for those who do.
        </p>
      )}
    </div>
  )
}
