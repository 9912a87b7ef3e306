import type { ReactNode } from 'react'
import type { ShownPaper } from '../../lib/channels/web'
import { Button, ButtonLink } from '../button'
import { PaperFoot } from './paper-foot'

/** A page that is made for paper: nothing but what it says, and where it is from. */
export function Paper({ paper, children }: { paper: ShownPaper; children: ReactNode }) {
  return (
    <main id="the-page" className="paper mx-auto max-w-176 px-4 py-6">
      <p className="no-print mb-8 flex flex-wrap gap-3">
        <span className="needs-script">
          <Button type="button" data-print>
            Print
          </Button>
        </span>
        <ButtonLink look="calm" href={paper.page}>
          Back to the page
        </ButtonLink>
      </p>
      {children}
      <PaperFoot paper={paper} />
    </main>
  )
}
