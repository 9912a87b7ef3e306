import { BrowsePage } from '../../components/browse/browse-page'
import { presentBrowse } from '../../lib/channels/web'
import { Framed } from '../framed'
import { page } from '../html-page'
import { reader } from '../reader'
import type { Search } from '../search'

/** Everything that this reader may see, to be narrowed by links. */
async function Browse({ searchParams }: { searchParams: Search }) {
  const shown = presentBrowse(await reader(), await searchParams)
  return (
    <Framed>
      <BrowsePage shown={shown} />
    </Framed>
  )
}

export const GET = page({ title: () => 'Everything there is', body: Browse })
