import type { ReactNode } from 'react'
import type { ShownCarry, ShownDone, ShownOutcome } from '../../lib/channels/web'
import { ButtonLink } from '../button'
import { Columns } from '../columns'
import { OwnerCard } from '../owner-card'
import { TrustCard } from '../trust-card'
import { Banner } from './banner'
import { CarryOn } from './carry-on'
import { Crumbs } from './crumbs'
import { Done } from './done'
import { Why } from './why'

interface OutcomePageProps {
  readonly outcome: ShownOutcome
  readonly words: ReactNode
  /** “Did this settle it?” */
  readonly settled?: ReactNode
  readonly done?: ShownDone | undefined
  readonly carry: ShownCarry | undefined
}

/** Where a walk ends: what you may do, what to say, whose it is now, and why. */
export function OutcomePage({ outcome, words, settled, done, carry }: OutcomePageProps) {
  const { trees, banner, playbook, owner, lead, trust, again } = outcome
  return (
    <div id="here" tabIndex={-1} className="scroll-mt-4 outline-none">
      <div className="mb-7.5 max-sm:mb-6">
        <Banner banner={banner} result={outcome.result} />
      </div>
      <Columns
        head={
          <>
            {words}
            {playbook?.url && (
              <p className="no-print mt-5">
                <ButtonLink
                  href={playbook.url}
                  look={banner.tone === 'may' && !done?.press ? 'loud' : 'calm'}
                  className="max-sm:w-full"
                >
                  Open the steps: {playbook.title}
                </ButtonLink>
              </p>
            )}
            {done && <Done done={done} />}
            {settled && <div className="no-print mt-6 flex">{settled}</div>}
          </>
        }
        aside={
          <>
            <OwnerCard owner={owner} title="Whose it is now" lead={lead} />
            {trust && <TrustCard trust={trust} />}
          </>
        }
      >
        <Why outcome={outcome} told={[done?.taken?.told, carry?.told].filter(line => line !== undefined)} />
        <div className="mt-5 space-y-2">
          <CarryOn carry={carry} />
          <Crumbs trees={trees} />
          <a
            href={again}
            className="no-print inline-flex min-h-11 items-center text-small text-act underline-offset-3 hover:underline"
          >
            Start again
          </a>
        </div>
      </Columns>
    </div>
  )
}
