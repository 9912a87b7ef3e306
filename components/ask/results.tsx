import type { Shown } from '../../lib/channels/web'
import { Hits } from './hits'
import { Narrow, Narrowed } from './narrow'
import { NoAnswer } from './no-answer'
import { OwnerPanel } from './owner-panel'
import { Preview } from './preview'
import { QuestionPanel } from './question-panel'

/** What the house says: on the left what was found, on the right the best of it. */
export function Results({ shown }: { shown: Shown }) {
  const { kind, hits, frontDoor, frontDesk, narrow, total, why } = shown
  const on = frontDoor ?? (kind === 'no-answer' ? undefined : frontDesk)
  return (
    <div className="mt-2 grid items-start gap-7 lg:grid-cols-2">
      <div className="min-w-0">
        <Narrowed narrow={narrow} />
        {kind === 'no-answer' && <NoAnswer shown={shown} />}
        <Hits hits={hits} active={shown.best} />
        {on?.url && (
          <p className="mt-3 flex flex-wrap items-center gap-x-3.5 px-4 text-small text-soft">
            {hits.length > 0 ? 'None of these?' : 'Not sure?'}
            <a
              href={on.url}
              className="inline-flex min-h-11 items-center font-strong text-act underline-offset-3 hover:underline"
            >
              {frontDoor ? 'Find whose issue it is' : `Ask the ${on.title.toLowerCase()}`} →
            </a>
          </p>
        )}
        <Narrow narrow={narrow} total={total} />
        {why && (
          <p className="px-4 text-small">
            <a
              href={why}
              className="inline-flex min-h-8 items-center text-act pointer-coarse:min-h-11 underline-offset-3 hover:underline"
            >
              Why in this order?
            </a>
          </p>
        )}
      </div>
      <div
        className={`min-w-0 lg:sticky lg:top-6 ${kind === 'answers' ? 'max-lg:hidden' : 'max-lg:order-first'}`}
      >
        <Panels shown={shown} />
      </div>
    </div>
  )
}

/** A panel for what the house says as a whole, where it isn't a hit, and one for each hit; the active one is shown. */
function Panels({ shown: { kind, question, owner, hits, best } }: { shown: Shown }) {
  const whole = question ? (
    <QuestionPanel question={question} />
  ) : kind === 'owner' || kind === 'no-answer' ? (
    <OwnerPanel owner={owner} enter />
  ) : undefined
  return (
    <>
      {whole && <div data-panel={best}>{whole}</div>}
      {hits.map(({ id, preview }, index) =>
        whole && index === best ? null : (
          <div key={id} data-panel={index} hidden={whole !== undefined || index !== best}>
            <Preview preview={preview} />
          </div>
        ),
      )}
    </>
  )
}
