import type { ShownAskToRead } from '../../lib/channels/web'
import { AskToReadForm } from './ask-to-read-form'

/** For whoever answers for a document: to ask people to read it; and what came of it so far. */
export function AskToRead({ ask }: { ask: ShownAskToRead | undefined }) {
  if (!ask) return null
  const { may, problem, anew, asked } = ask
  return (
    <section
      id="ask-to-read"
      data-in-place
      aria-label="Ask people to read this"
      className="scroll-mt-4 has-[[open]]:basis-full"
    >
      {anew && (
        <p data-said tabIndex={-1} className="text-may outline-none">
          It is asked. They see it on their first page, and here.
        </p>
      )}
      {asked.map(({ words, url }) => (
        <p key={url}>
          <a
            href={url}
            className="inline-flex min-h-11 items-center text-act underline decoration-1 underline-offset-3"
          >
            {words}
          </a>
        </p>
      ))}
      {may && (
        <details open={problem !== undefined}>
          <summary className="inline-flex min-h-11 cursor-pointer list-none items-center text-soft underline decoration-1 underline-offset-3 hover:text-ink [&::-webkit-details-marker]:hidden">
            Ask people to read this
          </summary>
          <AskToReadForm ask={ask} />
        </details>
      )}
    </section>
  )
}
