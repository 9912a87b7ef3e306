import type { ShownOwner } from '../lib/channels/web'
import { Card, Row, Rows } from './card'
import { People } from './people'
import { Wayfinder } from './reach'

/** Who is in a team, and whom it turns to when it can't settle something. */
export function Team({ team }: { team: ShownOwner }) {
  const { people, escalation } = team
  return (
    <div className="mt-4.5 max-w-[66ch] space-y-4.5">
      {people.length > 0 && (
        <Card title="Who is in it">
          <div className="mt-2 [&>ul]:border-t-0">
            <People people={people} />
          </div>
        </Card>
      )}
      {escalation.length > 0 && (
        <Card title="When they can’t settle it">
          <Rows>
            {escalation.map(next => (
              <Row key={next.title} label={<Wayfinder way={next} />}>
                {next.after}
              </Row>
            ))}
          </Rows>
          <p className="no-print mt-2 border-t border-line pt-2 text-small">
            <Wayfinder way={{ title: 'The map of who takes over for whom', url: '/who/map' }} />
          </p>
        </Card>
      )}
    </div>
  )
}
