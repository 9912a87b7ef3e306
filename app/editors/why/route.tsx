import { Why } from '../../../components/editors/why'
import { edits, presentWhy } from '../../../lib/channels/web'
import { Framed } from '../../framed'
import { page } from '../../html-page'
import { Nothing } from '../../nothing'
import { reader } from '../../reader'
import { one, type Search } from '../../search'

async function title(): Promise<string> {
  return edits(await reader()) ? 'Why in this order?' : 'Nothing here'
}

/** What the answers to some words rest on. For everybody who doesn't write there is no such page. */
async function Page({ searchParams }: { searchParams: Search }) {
  const why = presentWhy(await reader(), one((await searchParams)['q']).trim())
  if (!why) return <Nothing />
  return (
    <Framed>
      <Why why={why} />
    </Framed>
  )
}

export const GET = page({ title, body: Page })
