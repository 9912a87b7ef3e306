import type { Metadata } from 'next'
import { EditorsPage } from '../../components/editors/editors-page'
import { edits, presentEditors } from '../../lib/channels/web'
import { Framed } from '../framed'
import { Nothing } from '../nothing'
import { reader } from '../reader'

export async function generateMetadata(): Promise<Metadata> {
  const asking = await reader()
  const title = edits(asking) ? 'For editors' : 'Nothing here'
  return { title: `${title} · ${asking.house.snapshot.organization.name}` }
}

/** What waits for those who write. For everybody else there is no such page. */
export default async function Editors() {
  const lists = await presentEditors(await reader())
  if (!lists) return <Nothing />
  return (
    <Framed>
      <EditorsPage lists={lists} />
    </Framed>
  )
}
