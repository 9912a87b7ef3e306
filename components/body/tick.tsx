import type { ShownRun } from '../../lib/channels/web'

interface TickProps {
  readonly run: ShownRun
  readonly step: string
  /** Id of the element that names the step. */
  readonly name: string
}

/**
 * The box of a step: a button of the form in `progress.tsx`, so that it works without scripts for whoever is signed in.
 * For the others only a browser with scripts remembers; without them the list's own mark stands there.
 */
export function Tick({ run: { done, account }, step, name }: TickProps) {
  const isDone = done.includes(step)
  return (
    <>
      <button
        form="run"
        name={isDone ? 'undone' : 'done'}
        value={step}
        aria-pressed={isDone}
        aria-labelledby={name}
        data-tick
        className={`${account ? '' : 'needs-script'} group -my-1.5 -ml-1.5 flex size-11 shrink-0 cursor-pointer items-start justify-center rounded-control pt-1.5`}
      >
        <span className="ground flex size-7.5 items-center justify-center rounded-[9px] border-2 border-edge bg-card group-hover:border-act group-aria-pressed:border-may group-aria-pressed:bg-may">
          <svg
            viewBox="0 0 24 24"
            aria-hidden="true"
            className="size-4.5 text-on-verdict opacity-0 group-aria-pressed:opacity-100 forced-colors:text-[CanvasText]"
          >
            <path
              d="M5 12.5l4.5 4.5L19 7.5"
              fill="none"
              stroke="currentColor"
              strokeWidth="3.5"
              strokeLinecap="round"
            />
          </svg>
        </span>
      </button>
      {!account && <Mark />}
    </>
  )
}

/** The mark of a list, where nothing would remember a tick. */
export function Mark({ always = false }: { always?: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={`${always ? '' : 'without-script'} w-7.5 shrink-0 text-center text-soft`}
    >
      •
    </span>
  )
}
