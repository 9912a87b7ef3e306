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
      {may.map(({ what, url, tone, pill, sentence, above }) => (
        <Row
          key={what}
          label={<Wayfinder way={sentences && url && !above ? { title: what, url } : { title: what }} />}
          note={sentences && !above ? sentence : undefined}
        >
          <Pill tone={tone}>{pill}</Pill>
        </Row>
      ))}
    </Rows>
  )
}
