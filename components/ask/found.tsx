import type { Shown } from '../../lib/channels/web'
import { Results } from './results'

/** What the house says to the words in the box. `client/ask.ts` puts it there while one types. */
export function Found({ shown }: { shown: Shown }) {
  return (
    <>
      <p data-summary={summary(shown)} data-best={shown.best} className="mt-3 text-small text-soft">
        {shown.readAs && (
          <>
            Read as <strong className="font-strong text-ink">{shown.readAs}</strong>
          </>
        )}
      </p>
      <Results shown={shown} />
    </>
  )
}

/** For those who don't see what came. */
function summary({ kind, hits, owner, question }: Shown): string {
  const count = `${hits.length} ${hits.length === 1 ? 'answer' : 'answers'}.`
  switch (kind) {
    case 'answers':
      return `${count} First: ${hits[0]?.title.map(part => part.text).join('')}.`
    case 'next-question':
      return `${count} A question comes first: ${question?.ask}`
    case 'owner':
      return `That is ${owner.title}. ${owner.hours}.`
    case 'no-answer':
      return `No answer. It goes to ${owner.title}. ${owner.hours}.`
  }
}
