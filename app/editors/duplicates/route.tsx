import { DuplicatesPage } from '../../../components/editors/duplicates/duplicates-page'
import { edits, presentPairs } from '../../../lib/channels/web'
import { Framed } from '../../framed'
import { page } from '../../html-page'
import { Nothing } from '../../nothing'
import { reader } from '../../reader'
import { one, type Search } from '../../search'

async function title(): Promise<string> {
  return edits(await reader()) ? 'Written twice' : 'Nothing here'
}

/** What is written twice, or otherwise in two places. For everybody who doesn't write there is no such page. */
async function Page({ searchParams }: { searchParams: Search }) {
  const { kind, trouble } = await searchParams
  const pairs = await presentPairs(await reader(), {
    ...(kind && { kind: one(kind) }),
    ...(trouble && { trouble: one(trouble) }),
  })
  if (!pairs) return <Nothing />
  return (
    <Framed>
      <DuplicatesPage pairs={pairs} />
    </Framed>
  )
}

export const GET = page({ title, body: Page })
