import type { ShownVerdict } from '../lib/channels/web'
import { Card, Row, Rows } from './card'
import { Pill } from './pill'
import { Wayfinder } from './reach'

/** What this reader may do here, each with the sentence that says how far. */
export function MayCard({ may }: { may: readonly ShownVerdict[] }) {
  const [first] = may
  if (!first) return null
  const more = may.filter(({ above }) => !above).length - 1
  return (
    <Card
      title="You may"
      line={
        <span className="flex flex-wrap items-center gap-x-2">
          <Pill tone={first.tone}>
            {first.what}: {first.pill}
          </Pill>
          {more > 0 && <span className="text-soft">and {more} more</span>}
        </span>
      }
    >
      <MayRows may={may} sentences />
    </Card>
  )
}

export function MayRows({ may, sentences = false }: { may: readonly ShownVerdict[]; sentences?: boolean }) {
  return (
    <Rows>
      {may.map(verdict => (
        <Row
          key={verdict.what}
          label={<Wayfinder way={wayTo(verdict, sentences)} />}
          note={sentences && verdict.sentence && <Sentence verdict={verdict} />}
        >
          <Pill tone={verdict.tone}>{verdict.pill}</Pill>
        </Row>
      ))}
    </Rows>
  )
}

function wayTo({ what, url, above }: ShownVerdict, leads: boolean): { title: string; url?: string } {
  return { title: what, ...(leads && url && !above && { url }) }
}

/** What the pill leaves open, and the way to whoever may. */
export function Sentence({ verdict: { sentence, call } }: { verdict: ShownVerdict }) {
  return (
    <>
      {sentence}{' '}
      {call && (
        <a href={call.href} className="no-print font-strong text-act underline underline-offset-3">
          {call.words}
        </a>
      )}
    </>
  )
}
