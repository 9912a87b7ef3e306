import type { Way } from '../lib/channels/web'
import { ButtonLink } from './button'

interface NotFoundProps {
  readonly frontDoor?: Way | undefined
  /** Where signing in leads, for somebody who may have more to read here then. */
  readonly signIn?: string | undefined
}

/** Nothing here, and the ways on. */
export function NotFound({ frontDoor, signIn }: NotFoundProps) {
  return (
    <div className="mx-auto max-w-204 py-6">
      <h1 className="text-title font-strong max-sm:text-head">There is nothing here</h1>
      <p className="mt-2 max-w-[66ch] text-pretty text-soft">
        The address may be old, or a letter may be missing. Ask in your own words, or find whose issue it is.
      </p>
      <form action="/" role="search" className="mt-6 flex max-w-170 gap-2.5 max-sm:flex-col">
        <input
          type="search"
          name="q"
          aria-label="What did they say?"
          placeholder="What did they say?"
          autoComplete="off"
          data-box
          className="h-14 min-w-0 flex-1 rounded-card border-2 border-act bg-card px-5 max-sm:flex-none"
        />
        <button className="ground min-h-11 cursor-pointer rounded-control bg-act px-6 font-strong text-on-act">
          Find it
        </button>
      </form>
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink look="calm" href={frontDoor?.url ?? '/who'}>
          Find whose issue it is
        </ButtonLink>
        <ButtonLink look="calm" href="/browse">
          Look through everything
        </ButtonLink>
        {signIn && (
          <ButtonLink look="calm" href={signIn}>
            Work here? Sign in and come back
          </ButtonLink>
        )}
      </p>
    </div>
  )
}
