import { EditorsPage } from '../../components/editors/editors-page'
import { edits, presentEditors } from '../../lib/channels/web'
import { Framed } from '../framed'
import { page } from '../html-page'
import { Nothing } from '../nothing'
import { reader } from '../reader'

async function title(): Promise<string> {
  return edits(await reader()) ? 'For editors' : 'Nothing here'
}

/** What waits for those who write. For everybody else there is no such page. */
async function Editors() {
  const lists = await presentEditors(await reader())
  if (!lists) return <Nothing />
  return (
    <Framed>
      <EditorsPage lists={lists} />
    </Framed>
  )
}

export const GET = page({ title, body: Editors })
