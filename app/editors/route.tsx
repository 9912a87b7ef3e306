import { EditorsPage } from '../../components/editors/editors-page'
import { edits, presentEditors, presentPhrasings, presentWaiting } from '../../lib/channels/web'
import { Framed } from '../framed'
import { page } from '../html-page'
import { Nothing } from '../nothing'
import { reader } from '../reader'

async function title(): Promise<string> {
  return edits(await reader()) ? 'For editors' : 'Nothing here'
}

/** What waits for those who write. For everybody else there is no such page. */
async function Editors() {
  const editor = await reader()
  const [lists, phrasings, proposed] = await Promise.all([
    presentEditors(editor),
    presentPhrasings(editor),
    presentWaiting(editor),
  ])
  if (!lists || !phrasings || !proposed) return <Nothing />
  return (
    <Framed>
      <EditorsPage lists={lists.toSpliced(1, 0, proposed)} phrasings={phrasings} />
    </Framed>
  )
}

export const GET = page({ title, body: Editors })
