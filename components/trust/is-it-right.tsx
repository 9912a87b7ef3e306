import type { ShownVerify } from '../../lib/channels/web'
import { Button } from '../button'
import { Trouble } from '../feedback/trouble'

/** At the end of a document, for whoever answers for it: one press says that it is right. */
export function IsItRight({ verify }: { verify: ShownVerify | undefined }) {
  if (!verify) return null
  const { about, text, verification, proposes, anew, holds, problem } = verify
  return (
    <section
      id="is-it-right"
      data-in-place={proposes ? undefined : true}
      aria-label="Is it right?"
      className="no-print mt-8 max-w-[66ch] scroll-mt-4 rounded-card border border-line bg-card p-5"
    >
      {problem && (
        <p
          role="alert"
          className="ground mb-3 rounded-control bg-never-ground px-4 py-3 font-strong text-never"
        >
          {problem}
        </p>
      )}
      {anew ? (
        <p data-said tabIndex={-1} className="text-may outline-none">
          Thank you. It is verified as of today, by you.
        </p>
      ) : (
        <form
          method="post"
          action="/api/verified"
          className="flex flex-wrap items-center justify-between gap-x-5 gap-y-3"
        >
          <input type="hidden" name="about" value={about} />
          <input type="hidden" name="text" value={text} />
          <input type="hidden" name="verification" value={verification} />
          <p className="min-w-0 flex-1 basis-60">
            You answer for this page.{' '}
            {holds ? 'Is all of it still right?' : 'Have you read it, and is all of it right?'}
            {proposes && (
              <span className="block text-small text-soft">
                The day and your name are proposed as a change of its file.
              </span>
            )}
          </p>
          <Button look={holds ? 'calm' : 'loud'} className="max-sm:w-full">
            This is right
          </Button>
        </form>
      )}
      <Trouble />
    </section>
  )
}
