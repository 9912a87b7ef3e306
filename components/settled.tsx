import type { ShownSettled } from '../lib/channels/web'
import { ButtonLink } from './button'
import { Trouble } from './feedback/trouble'

const answer =
  'ground min-h-11 min-w-14 cursor-pointer rounded-control border border-act px-4 font-strong text-act hover:bg-act-soft aria-pressed:bg-act aria-pressed:text-on-act forced-colors:aria-pressed:bg-[Highlight] forced-colors:aria-pressed:text-[HighlightText] forced-colors:aria-pressed:forced-color-adjust-none'

/** "Did this settle it?" An answer can be changed; a no leads on. */
export function Settled({ settled }: { settled: ShownSettled | undefined }) {
  if (!settled) return null
  const { id, settlement, from, back, said } = settled
  return (
    <section
      id="settled"
      data-in-place
      aria-label="Did this settle it?"
      className={`scroll-mt-4 ${said === false ? 'basis-full' : ''}`}
    >
      <form method="post" action="/api/settled" className="flex flex-wrap items-center gap-x-3.5 gap-y-2">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="settlement" value={settlement} />
        <input type="hidden" name="from" value={from} />
        {back && <input type="hidden" name="back" value={back} />}
        <p className="text-soft">Did this settle it?</p>
        <span className="flex gap-3.5">
          <button name="yes" value="yes" aria-pressed={said === true} className={answer}>
            Yes
          </button>
          <button name="yes" value="no" aria-pressed={said === false} className={answer}>
            No
          </button>
        </span>
        {said && (
          <p data-said tabIndex={-1} className="text-may outline-none">
            Thank you. It helps whoever comes next.
          </p>
        )}
      </form>
      {said === false && <Onwards settled={settled} />}
      <Trouble />
    </section>
  )
}

/** Not settled: whoever helps soonest, and the questions that find whose issue it is. */
function Onwards({ settled: { owner, frontDoor } }: { settled: ShownSettled }) {
  const { title, url, nearest, hours } = owner
  return (
    <div
      data-said
      tabIndex={-1}
      className="mt-3 rounded-card border border-line bg-card p-5 text-base outline-none"
    >
      <p className="font-strong">Thank you for saying so. Here is who settles it.</p>
      <p className="text-small text-soft">
        {title}: {hours.charAt(0).toLowerCase() + hours.slice(1)}
      </p>
      <p className="mt-3 flex flex-wrap gap-3">
        {nearest ? (
          <ButtonLink href={nearest.href}>{nearest.words}</ButtonLink>
        ) : (
          url && <ButtonLink href={url}>Reach {title}</ButtonLink>
        )}
        {frontDoor?.url && (
          <ButtonLink look="calm" href={frontDoor.url}>
            Find whose issue it is
          </ButtonLink>
        )}
      </p>
    </div>
  )
}
