import { Key } from '../key'

/** Copies the words beside it. */
export function Copy() {
  return (
    <button
      type="button"
      data-copy
      className="needs-script no-print inline-flex min-h-11 cursor-pointer items-center gap-2.5 rounded-control border border-act bg-card px-4 font-strong text-act hover:bg-act-soft"
    >
      <span aria-live="polite">Copy</span>
      <span className="pointer-coarse:hidden">
        <Key>Y</Key>
      </span>
    </button>
  )
}
