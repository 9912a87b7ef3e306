import type { ShownChanged } from '../../lib/channels/web'

/** The questions changed since the walk began. */
export function Changed({ changed: { begun, revision, lines } }: { changed: ShownChanged }) {
  return (
    <section
      aria-label="What changed"
      className="ground mx-auto mb-6 max-w-204 rounded-card bg-ask-ground px-6 py-4.5 max-sm:px-5"
    >
      <h2 className="font-strong text-ask">These questions changed since this walk began, {begun}</h2>
      <ul className="mt-1.5 list-disc space-y-1 pl-5">
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="mt-1.5 text-small text-soft">
        What still fits is kept. It began with revision {revision}.
      </p>
    </section>
  )
}
