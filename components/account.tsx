import type { ShownFrame } from '../lib/channels/web'

/** Who is reading, what waits for them, and the way out; or the way in. */
export function Account({ frame: { name, role, signIn, waiting, proposes } }: { frame: ShownFrame }) {
  if (!name) {
    if (!signIn) return null
    return (
      <a
        href={signIn}
        className="inline-flex min-h-11 items-center font-strong whitespace-nowrap text-act hover:underline"
      >
        Sign in
      </a>
    )
  }
  return (
    <details name="menu" data-menu className="relative">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 text-small whitespace-nowrap [&::-webkit-details-marker]:hidden">
        <span className="max-xl:sr-only">{name}</span>
        {role && (
          <span className="ground rounded-2xl bg-act-soft px-2.5 py-0.5 font-strong text-act">{role}</span>
        )}
        {waiting > 0 && <Waiting count={waiting} />}
        <svg width="10" height="6" viewBox="0 0 10 6" aria-hidden="true" className="text-soft max-sm:hidden">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </summary>
      <div className="absolute right-0 z-10 mt-1 w-60 max-w-[80vw] rounded-control border border-line bg-card p-1.5 shadow-lift">
        <p className="px-3 py-1.5 text-small text-soft xl:hidden">{name}</p>
        <a
          href="/feedback"
          className="flex min-h-11 items-center justify-between gap-3 rounded-key px-3 hover:bg-act-soft"
        >
          What was said
          {waiting > 0 && <Waiting count={waiting} />}
        </a>
        {proposes && (
          <a href="/proposals" className="flex min-h-11 items-center rounded-key px-3 hover:bg-act-soft">
            What you proposed
          </a>
        )}
        <form action="/api/auth/sign-out" method="post">
          <button className="flex min-h-11 w-full cursor-pointer items-center rounded-key px-3 text-left hover:bg-act-soft">
            Sign out
          </button>
        </form>
      </div>
    </details>
  )
}

/** How many wait for this person. */
function Waiting({ count }: { count: number }) {
  return (
    <span className="ground inline-flex h-6 min-w-6 items-center justify-center rounded-2xl bg-act px-1.5 text-[0.8125rem] font-strong text-on-act">
      {count}
      <span className="sr-only"> waiting for you</span>
    </span>
  )
}
