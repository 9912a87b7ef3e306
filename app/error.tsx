'use client'

/** Something broke while a page was made. What broke is in the log, under the digest; a person reads what to do next. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <main className="mx-auto max-w-204 px-4 py-16">
      <h1 className="text-title font-strong max-sm:text-head">That didn’t work</h1>
      <p className="mt-2 max-w-[66ch] text-soft">
        It is our fault, not yours. Try again; if it happens twice, tell whoever looks after this site
        {error.digest && (
          <>
            , and give them this number: <strong className="font-strong text-ink">{error.digest}</strong>
          </>
        )}
        .
      </p>
      <p className="mt-6 flex flex-wrap gap-5">
        <button
          type="button"
          onClick={() => window.location.reload()}
          className="min-h-11 cursor-pointer rounded-control bg-act px-5 font-strong text-on-act"
        >
          Try again
        </button>
        <a href="/" className="inline-flex min-h-11 items-center font-strong text-act underline">
          Back to the box
        </a>
      </p>
    </main>
  )
}
