import { ProposalsPage } from '../../../components/propose/proposals-page'
import { edits, presentProposals } from '../../../lib/channels/web'
import { Framed } from '../../framed'
import { page } from '../../html-page'
import { Nothing } from '../../nothing'
import { reader } from '../../reader'

async function title(): Promise<string> {
  return edits(await reader()) ? 'Proposed changes' : 'Nothing here'
}

/** What everybody proposed. For everybody who doesn't edit there is no such page. */
async function Page() {
  const proposals = await presentProposals(await reader(), false)
  if (!proposals) return <Nothing />
  return (
    <Framed>
      <ProposalsPage proposals={proposals} />
    </Framed>
  )
}

export const GET = page({ title, body: Page })
