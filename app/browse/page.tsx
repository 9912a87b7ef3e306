import type { Metadata } from 'next'
import { BrowsePage } from '../../components/browse/browse-page'
import { presentBrowse } from '../../lib/channels/web'
import { Framed } from '../framed'
import { reader } from '../reader'
import type { Search } from '../search'

export async function generateMetadata(): Promise<Metadata> {
  const { house } = await reader()
  return { title: `Everything there is · ${house.snapshot.organization.name}` }
}

/** Everything that this reader may see, to be narrowed by links. */
export default async function Browse({ searchParams }: { searchParams: Search }) {
  const shown = presentBrowse(await reader(), await searchParams)
  return (
    <Framed>
      <BrowsePage shown={shown} />
    </Framed>
  )
}
