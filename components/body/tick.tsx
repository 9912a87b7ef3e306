/** The box of a step. Without scripts nothing would remember it, so the list's own mark stands there. */
export function Tick({ step, title }: { step: string; title: string }) {
  return (
    <>
      <label className="needs-script relative flex size-11 shrink-0 cursor-pointer items-start justify-center -my-1.5 -ml-1.5 pt-1.5">
        <input
          type="checkbox"
          data-step={step}
          autoComplete="off"
          aria-label={title}
          className="peer size-7.5 cursor-pointer appearance-none rounded-[9px] border-2 border-edge bg-card checked:border-may checked:bg-may"
        />
        <svg
          viewBox="0 0 24 24"
          aria-hidden="true"
          className="pointer-events-none absolute top-3 size-4.5 text-on-verdict opacity-0 peer-checked:opacity-100"
        >
          <path
            d="M5 12.5l4.5 4.5L19 7.5"
            fill="none"
            stroke="currentColor"
            strokeWidth="3.5"
            strokeLinecap="round"
          />
        </svg>
      </label>
      <span aria-hidden="true" className="without-script w-7.5 shrink-0 text-center text-soft">
        •
      </span>
    </>
  )
}

/** How many steps are done, and a way to begin anew. Nothing until one is. */
export function Done({ page }: { page: string }) {
  return (
    <span data-playbook={page} data-done hidden>
      {' · '}
      <span data-done-count />
      <button
        type="button"
        data-start-over
        className="no-print ml-3 cursor-pointer text-act underline underline-offset-3 pointer-coarse:min-h-11"
      >
        Start over
      </button>
    </span>
  )
}
