import type { ShownFollowed } from '../../lib/channels/web'
import { Button } from '../button'
import { DueField } from './due-field'

/** Asks everybody anew, for what it says now; or nobody any more. */
export function AskAgain({ followed: { id, ended, problem } }: { followed: ShownFollowed }) {
  return (
    <>
      <details id="again" open={problem !== undefined} className="scroll-mt-4 [&[open]]:basis-full">
        <summary className="button inline-flex min-h-11 cursor-pointer list-none items-center rounded-control border border-act bg-card px-4.5 font-strong text-act hover:bg-act-soft [&::-webkit-details-marker]:hidden">
          Ask again
        </summary>
        <form
          method="post"
          action={`/api/to-read/${id}`}
          className="mt-2 max-w-[66ch] rounded-card border border-line bg-card p-5"
        >
          {problem && (
            <p
              role="alert"
              className="ground mb-3 rounded-control bg-never-ground px-4 py-3 font-strong text-never"
            >
              {problem.say}
            </p>
          )}
          <p>Everybody is asked to read it as it is now, also who has read it before. This list is kept.</p>
          <DueField due={problem?.due ?? ''} />
          <Button name="again" className="mt-4">
            Ask them again
          </Button>
        </form>
      </details>
      {!ended && (
        <form method="post" action={`/api/to-read/${id}`}>
          <Button look="calm" name="stop">
            Stop asking
          </Button>
        </form>
      )}
    </>
  )
}
