import type { ReactNode } from 'react'
import type { ShownOutcome } from '../../lib/channels/web'
import { ButtonLink } from '../button'
import { Card } from '../card'
import { Columns } from '../columns'
import { OwnerCard } from '../owner-card'
import { Wayfinder } from '../reach'
import { TrustCard } from '../trust-card'
import { Banner } from './banner'
import { Crumbs } from './crumbs'
import { PathRow } from './so-far'

/** Where a walk ends: what you may do, what to say, whose it is now, and why. */
export function OutcomePage({ outcome, words }: { outcome: ShownOutcome; words: ReactNode }) {
  const { trees, banner, playbook, owner, lead, trust, again } = outcome
  return (
    <>
      <div className="mb-7.5">
        <Banner banner={banner} />
      </div>
      <Columns
        head={
          <>
            {words}
            {playbook?.url && (
              <p className="mt-5">
                <ButtonLink
                  href={playbook.url}
                  look={banner.tone === 'may' ? 'loud' : 'calm'}
                  className="max-sm:w-full"
                >
                  Open the steps: {playbook.title}
                </ButtonLink>
              </p>
            )}
          </>
        }
        aside={
          <>
            <OwnerCard owner={owner} title="Whose it is now" lead={lead} />
            {trust && <TrustCard trust={trust} />}
          </>
        }
      >
        <Why outcome={outcome} />
        <div className="mt-5">
          <Crumbs trees={trees} />
          <a
            href={again}
            className="no-print inline-flex min-h-11 items-center text-small text-act underline-offset-3 hover:underline"
          >
            Start again
          </a>
        </div>
      </Columns>
    </>
  )
}

function Why({ outcome: { path, rule, revision } }: { outcome: ShownOutcome }) {
  return (
    <div className="mt-2">
      <Card title="Why">
        <ol className="mt-2 divide-y divide-line text-small">
          {path.map(step => (
            <PathRow key={step.change} step={step} />
          ))}
          <li className="flex flex-wrap justify-between gap-x-4 py-2.5 text-soft">
            <span>
              {rule ? (
                <Wayfinder way={{ title: rule.words, ...(rule.url && { url: rule.url }) }} />
              ) : (
                'Revision'
              )}
            </span>
            <span>{revision}</span>
          </li>
        </ol>
      </Card>
    </div>
  )
}
