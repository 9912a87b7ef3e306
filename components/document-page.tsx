import type { ReactNode } from 'react'
import type { ShownDocument } from '../lib/channels/web'
import { Card, Row, Rows } from './card'
import { Columns } from './columns'
import { MayCard, MayRows } from './may-card'
import { OwnerCard } from './owner-card'
import { Wayfinder } from './reach'
import { TrustCard } from './trust-card'

/** A document: what it is, what it says, and the three cards. `done` counts ticked steps. */
export function DocumentPage({ shown, done, words, roster }: DocumentPageProps) {
  const { line, title, summary, owner, may, trust } = shown
  return (
    <Columns
      head={
        <>
          <p className="text-small font-strong text-soft">
            {line}
            {done}
          </p>
          <h1 className="mt-1.5 text-title font-strong max-sm:text-head">{title}</h1>
          {summary && (
            <p className="mt-2 max-w-[60ch] text-[1.1875rem] leading-normal text-soft">{summary}</p>
          )}
        </>
      }
      aside={
        <>
          <OwnerCard owner={owner} title={owner.title === title ? 'How to reach them' : undefined} />
          <MayCard may={may} />
          <TrustCard trust={trust} />
        </>
      }
    >
      {words}
      <Facts shown={shown} />
      {roster}
      <Related shown={shown} />
    </Columns>
  )
}

interface DocumentPageProps {
  readonly shown: ShownDocument
  readonly done?: ReactNode
  readonly words: ReactNode
  readonly roster?: ReactNode
}

function Facts({ shown: { facts, hours, whoMay, rule } }: { shown: ShownDocument }) {
  return (
    <div className="mt-8 max-w-[66ch] space-y-4.5 empty:hidden">
      {whoMay.length > 0 && (
        <Card title="Who may">
          <MayRows may={whoMay} />
          {rule && <p className="border-t border-line pt-2 text-small text-soft">{rule}</p>}
        </Card>
      )}
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

function Related({ shown: { related } }: { shown: ShownDocument }) {
  if (related.length === 0) return null
  return (
    <section className="mt-9">
      <h2 className="text-sub font-strong">See also</h2>
      <ul className="mt-2">
        {related.map(way => (
          <li key={way.title} className="py-1">
            <Wayfinder way={way} />
          </li>
        ))}
      </ul>
    </section>
  )
}
