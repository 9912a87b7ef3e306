import { UpkeepPage } from '../../../components/editors/upkeep/upkeep-page'
import { edits, presentUpkeep } from '../../../lib/channels/web'
import { Framed } from '../../framed'
import { page } from '../../html-page'
import { Nothing } from '../../nothing'
import { reader } from '../../reader'
import { one, type Search } from '../../search'

async function title(): Promise<string> {
  return edits(await reader()) ? 'Upkeep' : 'Nothing here'
}

/** What has to be looked after. For everybody who doesn't write there is no such page. */
async function Page({ searchParams }: { searchParams: Search }) {
  const asked = await searchParams
  const [owner, list] = [one(asked['owner']), one(asked['list'])]
  const upkeep = await presentUpkeep(await reader(), { ...(owner && { owner }), ...(list && { list }) })
  if (!upkeep) return <Nothing />
  return (
    <Framed>
      <UpkeepPage upkeep={upkeep} />
    </Framed>
  )
}

export const GET = page({ title, body: Page })
