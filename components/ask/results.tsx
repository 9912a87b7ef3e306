import type { Shown } from '../../lib/channels/web'
import { Hits } from './hits'
import { NoAnswer } from './no-answer'
import { OwnerPanel } from './owner-panel'
import { Preview } from './preview'
import { QuestionPanel } from './question-panel'

/** What the house says: on the left what was found, on the right the best of it. */
export function Results({ shown, active, live }: { shown: Shown; active: number; live: boolean }) {
  const { kind, hits, frontDoor, frontDesk } = shown
  const on = frontDoor ?? (kind === 'no-answer' ? undefined : frontDesk)
  return (
    <div className="mt-6.5 grid items-start gap-7 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <div className="min-w-0">
        {kind === 'no-answer' && <NoAnswer shown={shown} />}
        <Hits hits={hits} active={active} live={live} />
        {on?.url && (
          <p className="mt-5 flex flex-wrap items-center gap-x-3.5 px-4 text-small text-soft">
            {hits.length > 0 ? 'None of these?' : 'Not sure?'}
            <a
              href={on.url}
              className="inline-flex min-h-11 items-center font-strong text-act underline-offset-3 hover:underline"
            >
              {frontDoor ? 'Find whose issue it is' : `Ask the ${on.title.toLowerCase()}`} →
            </a>
          </p>
        )}
      </div>
      <div className={`min-w-0 lg:sticky lg:top-6 ${kind === 'answers' ? '' : 'max-lg:order-first'}`}>
        <Panel shown={shown} active={active} />
      </div>
    </div>
  )
}

function Panel({ shown, active }: { shown: Shown; active: number }) {
  const hit = shown.hits[active]
  if (active === shown.best || !hit) {
    if (shown.question) return <QuestionPanel question={shown.question} />
    if (shown.kind === 'owner' || shown.kind === 'no-answer') return <OwnerPanel owner={shown.owner} />
  }
  return hit?.preview ? <Preview preview={hit.preview} /> : null
}
