import type { ShownDone, ShownTaken } from '../../lib/channels/web'
import { Button } from '../button'
import { Trouble } from '../feedback/trouble'
import { Sign } from '../sign'
import { DonePress } from './done-press'

/** What was done about this end; or the one press that says so, and why it was refused. */
export function Done({ done: { taken, press, undone, refused } }: { done: ShownDone }) {
  return (
    <section id="done" data-in-place aria-label="Done" className="mt-6 scroll-mt-4">
      {taken && <Taken taken={taken} />}
      {undone && (
        <p data-said tabIndex={-1} className="mb-4 text-soft outline-none">
          Taken back. It isn’t written down any more.
        </p>
      )}
      {refused && (
        <div
          role="alert"
          data-said
          tabIndex={-1}
          className="ground no-print mb-4 rounded-card bg-ask-ground px-5 py-4 outline-none"
        >
          <p className="font-strong text-ask">It isn’t written down</p>
          <p className="mt-1">{refused.sentence}</p>
          {refused.call && (
            <a
              href={refused.call.href}
              rel="noopener noreferrer"
              className="ground mt-3 inline-flex min-h-11 items-center rounded-control bg-ask px-4.5 font-strong text-on-verdict"
            >
              {refused.call.words}
            </a>
          )}
        </div>
      )}
      {press && <DonePress press={press} />}
      <Trouble />
    </section>
  )
}

function Taken({ taken }: { taken: ShownTaken }) {
  const { what, by, waitsFor, agreed } = taken
  const tone = waitsFor ? 'ask' : 'may'
  return (
    <div
      data-said
      tabIndex={-1}
      className={`ground rounded-card px-5 py-4 outline-none ${waitsFor ? 'bg-ask-ground' : 'bg-may-ground'}`}
    >
      <p className={`flex items-center gap-2.5 text-sub font-strong ${waitsFor ? 'text-ask' : 'text-may'}`}>
        <Sign tone={tone} size={20} />
        <span className="min-w-0">
          {waitsFor ? 'Waits for a second person' : 'Done'}: {what}
        </span>
      </p>
      <p className="mt-1">
        {by}.{agreed && ` ${agreed} agreed.`}
        {waitsFor &&
          (taken.mayAgree
            ? ' It isn’t done before you agree to it.'
            : ` Don’t do it before ${waitsFor} agrees on this page: give them the code below.`)}
      </p>
      {(taken.mayAgree || taken.mayWithdraw) && (
        <form method="post" action="/api/decisions" className="mt-3 flex flex-wrap gap-3">
          <input type="hidden" name="id" value={taken.id} />
          <input type="hidden" name="back" value={taken.back} />
          {taken.mayAgree && (
            <Button name="do" value="agree">
              Agree to it
            </Button>
          )}
          {taken.mayWithdraw && (
            <Button look="calm" name="do" value="withdraw">
              {taken.mayAgree ? 'Don’t agree' : 'Undo'}
            </Button>
          )}
        </form>
      )}
    </div>
  )
}
