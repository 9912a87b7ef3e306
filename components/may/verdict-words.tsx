import type { ShownCell } from '../../lib/channels/web'
import { Pill } from '../pill'
import { Sign } from '../sign'

const colours = { may: 'text-may', ask: 'text-ask', never: 'text-never' } as const

/** A verdict with its sign: the reader's own on its ground, the others calm. */
export function VerdictWords({ cell: { tone, words, own, today } }: { cell: ShownCell }) {
  return (
    <>
      {own ? (
        <Pill tone={tone}>{words}</Pill>
      ) : (
        <span className={`inline-flex items-center gap-1.5 ${colours[tone]}`}>
          <Sign tone={tone} size={13} />
          <span className="min-w-0">{words}</span>
        </span>
      )}
      {today && <span className="block text-soft">today: {today}</span>}
    </>
  )
}
