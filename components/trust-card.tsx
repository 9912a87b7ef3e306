import type { ShownTrust } from '../lib/channels/web'
import { Card, Row, Rows } from './card'
import { Wayfinder } from './reach'

/** Whether one can rely on this: who looked at it last, when next, whether it helped, and which file it came from. */
export function TrustCard({ trust }: { trust: ShownTrust }) {
  const { warning, state, verified, next, settled, overdue, changed, revision, file } = trust
  return (
    <Card title="Can I trust this?" line={<TrustLine trust={trust} />} warns={warning !== undefined}>
      {warning && (
        <p className="ground mt-3 rounded-control bg-ask-ground px-3.5 py-2.5 text-small text-ask max-lg:px-0 max-lg:pt-0">
          <strong className="block font-strong max-lg:hidden">{warning.head}.</strong>
          {warning.sentence}
        </p>
      )}
      <Rows>
        {state && <Row label="State">{state}</Row>}
        {verified && <Row label="Verified">{verified}</Row>}
        {next && !overdue && <Row label="Next check">{next}</Row>}
        {settled && <Row label="Settled it">{settled}</Row>}
        {changed && (
          <Row label="Changed">
            <Wayfinder way={{ title: changed.words ?? 'See its history', url: changed.url }} />
          </Row>
        )}
        <Row label="Revision">{revision}</Row>
        <Row label="File">{file}</Row>
      </Rows>
    </Card>
  )
}

function TrustLine({ trust: { warning, verified, settled, revision } }: { trust: ShownTrust }) {
  if (warning) return <span className="font-strong text-ask">{warning.head}</span>
  const words = verified ? `Verified ${verified}` : `Revision ${revision}`
  return <span className="text-soft">{settled ? `${words} · settled it ${settled}` : words}</span>
}
