import type { ShownDocument, ShownRuleChange } from '../lib/channels/web'
import { Card, Row, Rows } from './card'
import { WhoMay } from './may/who-may'

/** What the front matter of an action, a channel or a team says, in rows. */
export function DocumentFacts({
  shown,
  history = [],
}: {
  shown: ShownDocument
  history?: readonly ShownRuleChange[] | undefined
}) {
  const { facts, hours } = shown
  return (
    <div className="mt-8 max-w-[66ch] space-y-4.5 empty:hidden">
      <WhoMay shown={shown} history={history} />
      {facts.length > 0 && (
        <Card title="The facts">
          <Rows>
            {facts.map(({ label, value }) => (
              <Row key={label + value} label={label}>
                {value}
              </Row>
            ))}
          </Rows>
        </Card>
      )}
      {hours.length > 0 && (
        <Card title="Hours">
          <Rows>
            {hours.map(({ days, times }) => (
              <Row key={days} label={days}>
                {times}
              </Row>
            ))}
          </Rows>
        </Card>
      )}
    </div>
  )
}
