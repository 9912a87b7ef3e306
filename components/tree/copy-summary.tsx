/** Copies the lines beside it. Nothing without scripts: they can be read and selected. */
export function CopySummary() {
  return (
    <button
      type="button"
      data-copy
      className="needs-script no-print inline-flex min-h-11 cursor-pointer items-center rounded-control border border-act bg-card px-4 font-strong text-act hover:bg-act-soft"
    >
      <span aria-live="polite">Copy</span>
      <span className="sr-only"> what was answered</span>
    </button>
  )
}
