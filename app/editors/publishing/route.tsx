import { PublishingPage } from '../../../components/editors/publishing-page'
import { edits, presentPublishing, presentSent } from '../../../lib/channels/web'
import { Framed } from '../../framed'
import { page } from '../../html-page'
import { Nothing } from '../../nothing'
import { reader } from '../../reader'

async function title(): Promise<string> {
  return edits(await reader()) ? 'Publishing' : 'Nothing here'
}

/** What is live, and what is not and why. For everybody who doesn't write there is no such page. */
async function Page() {
  const from = await reader()
  const publishing = presentPublishing(from)
  if (!publishing) return <Nothing />
  return (
    <Framed>
      <PublishingPage publishing={publishing} sent={await presentSent(from)} />
    </Framed>
  )
}

export const GET = page({ title, body: Page })
