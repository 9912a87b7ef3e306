import { Key } from './key'
import { Lens } from './lens'

/** The one box, small, on pages that are about something else. */
export function SmallBox() {
  return (
    <form
      action="/"
      role="search"
      className="relative ml-auto min-w-40 max-w-85 flex-1 max-md:order-last max-md:max-w-none max-md:basis-full"
    >
      <input
        type="search"
        name="q"
        aria-label="What did they say?"
        placeholder="What did they say?"
        autoComplete="off"
        maxLength={500}
        enterKeyHint="go"
        data-box
        className="h-11 w-full rounded-control border border-edge bg-paper pr-11 pl-3 text-small"
      />
      <button
        aria-label="Search"
        className="absolute inset-y-0 right-0 flex w-11 items-center justify-center text-act md:hidden"
      >
        <Lens className="size-5" />
      </button>
      <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center max-md:hidden">
        <Key>/</Key>
      </span>
    </form>
  )
}
