import { Button } from '../button'

/** Asks for a branch or a commit by its name. */
export function Typed({ name }: { name: string }) {
  return (
    <form action="/preview" className="mt-6 flex max-w-130 flex-wrap items-end gap-2.5">
      <label className="min-w-0 flex-1 basis-60 text-small">
        Branch or commit
        <input
          name="ref"
          defaultValue={name}
          required
          maxLength={250}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          className="h-11 w-full rounded-control border border-edge bg-card px-3.5 text-base text-ink"
        />
      </label>
      <Button look="calm">Look at it</Button>
    </form>
  )
}
