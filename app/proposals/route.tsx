import { ProposalsPage } from '../../components/propose/proposals-page'
import { presentProposals } from '../../lib/channels/web'
import { Framed } from '../framed'
import { page } from '../html-page'
import { Nothing } from '../nothing'
import { reader } from '../reader'

/** What a reader proposed, and what became of it. */
async function Page() {
  const proposals = await presentProposals(await reader(), true)
  if (!proposals) return <Nothing />
  return (
    <Framed>
      <ProposalsPage proposals={proposals} />
    </Framed>
  )
}

export const GET = page({ title: () => 'What you proposed', body: Page })
