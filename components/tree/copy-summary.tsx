/** Copies the lines beside it. Nothing without scripts: they can be read and selected. */
export function CopySummary({
  look = 'border border-act bg-card px-4 hover:bg-act-soft',
}: {
  look?: string
}) {
  return (
    <button
      type="button"
      data-copy
      className={`needs-script no-print inline-flex min-h-11 cursor-pointer items-center rounded-control font-strong text-act ${look}`}
    >
      <span>
        <span aria-live="polite">Copy</span> what was answered
      </span>
    </button>
  )
}

/** The lines to be copied, under what they say; nobody sees them twice. */
export function CopyLines({ lines }: { lines: readonly string[] }) {
  return (
    <div id="to-copy" data-follows="done" className="panel no-print border-t border-line text-small">
      <pre data-words hidden>
        {lines.join('\n')}
      </pre>
      <CopySummary look="underline-offset-3 hover:underline" />
    </div>
  )
}
