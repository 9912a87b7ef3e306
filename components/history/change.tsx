import type { ShownDocumentChange } from '../../lib/channels/web'
import { WordChanges } from './word-changes'

const states = { live: 'This is live', waits: 'Not live' } as const

/** What became of a document by one commit. */
export function Change({ change, locale }: { change: ShownDocumentChange; locale: string }) {
  const { state, was, fields, others, parts, note } = change
  return (
    <>
      {state && (
        <p
          className={`ground mt-1 inline-block rounded-2xl px-2.5 py-0.5 text-small font-strong ${state === 'live' ? 'bg-may-ground text-may' : 'bg-ask-ground text-ask'}`}
        >
          {states[state]}
        </p>
      )}
      {was && <p className="mt-2 text-small [overflow-wrap:anywhere]">It was {was} before.</p>}
      <WordChanges parts={parts} fields={fields} locale={locale} />
      {others.length > 0 && (
        <p className="mt-2 text-small text-soft">Settings that changed too: {others.join(', ')}.</p>
      )}
      {note && <p className="mt-2 text-small text-soft">{note}</p>}
    </>
  )
}
