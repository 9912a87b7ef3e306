import type { Shown } from '../../lib/channels/web'

/** Says what came, to those who don't see it; and to all when it takes long or fails. */
export function Announce({ shown, slow, failed }: { shown?: Shown; slow: boolean; failed?: string }) {
  return (
    <>
      <p role="status" className={slow || failed ? 'mt-3 text-small text-soft' : 'sr-only'}>
        {failed ?? (slow ? 'Still looking…' : shown && summary(shown))}
      </p>
      {shown?.readAs && (
        <p className="mt-3 text-small text-soft">
          Read as <strong className="font-strong text-ink">{shown.readAs}</strong>
        </p>
      )}
    </>
  )
}

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
