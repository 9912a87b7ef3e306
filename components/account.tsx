/** Who is reading, and the way out; or the way in. */
export function Account({ name, role, signIn }: { name?: string; role?: string; signIn?: string }) {
  if (!name) {
    if (!signIn) return null
    return (
      <a href={signIn} className="inline-flex min-h-11 items-center font-strong text-act hover:underline">
        Sign in
      </a>
    )
  }
  return (
    <details className="relative">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 text-small [&::-webkit-details-marker]:hidden">
        <span className="max-sm:sr-only">{name}</span>
        {role && (
          <span className="ground rounded-2xl bg-act-soft px-2.5 py-0.5 font-strong text-act">{role}</span>
        )}
        <svg width="10" height="6" viewBox="0 0 10 6" aria-hidden="true" className="text-soft">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </summary>
      <div className="absolute right-0 z-10 mt-1 w-max max-w-[80vw] rounded-control border border-line bg-card p-3 shadow-lift">
        <p className="mb-2 text-small sm:hidden">{name}</p>
        <form action="/api/auth/sign-out" method="post">
          <button className="min-h-11 cursor-pointer rounded-control border border-act px-4 font-strong text-act hover:bg-act-soft">
            Sign out
          </button>
        </form>
      </div>
    </details>
  )
}
