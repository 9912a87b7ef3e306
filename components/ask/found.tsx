import type { Shown } from '../../lib/channels/web'
import { ReadAs } from './read-as'
import { Results } from './results'

/**
 * What the house says to the words in the box. `client/ask.ts` puts it there while one types, and reads from it which
 * search this is, which answer is the best, and what to say to those who don't see it.
 */
export function Found({ shown }: { shown: Shown }) {
  return (
    <>
      <p
        data-search={shown.text}
        data-trace={shown.trace}
        data-best={shown.best}
        data-summary={summary(shown)}
        className="mt-2 min-h-6 text-small sm:truncate text-soft"
      >
        <ReadAs shown={shown} />
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
