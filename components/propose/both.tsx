import type { ShownEdit } from '../../lib/channels/web'

/** Places that somebody else changed too: what is live there now, beside what was proposed. */
export function Both({ both }: { both: ShownEdit['both'] }) {
  if (both.length === 0) return null
  return (
    <section aria-labelledby="both" className="mt-6 rounded-card border border-line bg-card p-5">
      <h2 id="both" className="text-sub font-strong">
        Somebody else changed the same place
      </h2>
      <p className="mt-1 max-w-[66ch]">
        What you wrote stands in the text below; everything else in it is as it is live now. Make one of both,
        and send it again.
      </p>
      <ol className="mt-3 space-y-4">
        {both.map(({ mine, theirs }, at) => (
          <li key={at} className="grid gap-3 sm:grid-cols-2">
            <Side title="You wrote" text={mine} />
            <Side title="Live now" text={theirs} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Side({ title, text }: { title: string; text: string }) {
  return (
    <div className="min-w-0">
      <p className="text-small font-strong text-soft">{title}</p>
      <p className="mt-1 rounded-control border border-line bg-paper px-3.5 py-2.5 whitespace-pre-wrap [overflow-wrap:anywhere]">
        {text.trim() || 'Nothing: it was taken away.'}
      </p>
    </div>
  )
}
