import type { ShownTrust } from '../lib/channels/web'
import { Card, Row, Rows } from './card'

const title = 'Can I trust this?'

/** Whether one can rely on this: who looked at it last, when next, and which file and revision it came from. */
export function TrustCard({ trust }: { trust: ShownTrust }) {
  const verified = trust.verified ?? (trust.vouched ? 'Never verified' : undefined)
  const line =
    verified === trust.verified && verified
      ? `Verified ${verified}`
      : (verified ?? `Revision ${trust.revision}`)
  const late = <span className="font-strong text-ask">was due {trust.next}</span>
  return (
    <Card
      title={title}
      line={
        <span className={trust.overdue || (trust.vouched && !trust.verified) ? 'text-ask' : 'text-soft'}>
          {line}
        </span>
      }
    >
      <Rows>
        {verified && (
          <Row label="Verified">
            {trust.verified ?? <span className="font-strong text-ask">{verified}</span>}
          </Row>
        )}
        {trust.next && <Row label="Next check">{trust.overdue ? late : trust.next}</Row>}
        <Row label="Revision">{trust.revision}</Row>
        <Row label="File">{trust.file}</Row>
      </Rows>
    </Card>
  )
}
