import type { ShownCell } from '../../lib/channels/web'
import { Sign } from '../sign'

const colours = { may: 'text-may', ask: 'text-ask', never: 'text-never' } as const
const grounds = { may: 'bg-may-ground', ask: 'bg-ask-ground', never: 'bg-never-ground' } as const

/** A verdict with its sign: the reader's own on its ground, the others calm. */
export function VerdictWords({ cell: { tone, words, notes, own, today } }: { cell: ShownCell }) {
  const ground = own ? `ground rounded-2xl px-2.5 py-0.5 font-strong ${grounds[tone]}` : ''
  return (
    <>
      <span className={`inline-flex items-start gap-1.5 text-left ${colours[tone]} ${ground}`}>
        <span className="flex h-[1.5em] items-center">
          <Sign tone={tone} size={13} />
        </span>
        <span className="min-w-0">{words}</span>
      </span>
      {notes.map(note => (
        <span key={note} className="mt-1 block text-soft first-letter:uppercase">
          {note}
        </span>
      ))}
      {today && <span className="block text-soft">today: {today}</span>}
    </>
  )
}
