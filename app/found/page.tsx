import { Found } from '../../components/ask/found'
import { askHouse } from '../../lib/channels/web'
import { reader } from '../reader'
import { one, type Search } from '../search'

/** Only what stands under the box, for client/ask.ts to put there while somebody types. */
export default async function FoundPage({ searchParams }: { searchParams: Search }) {
  const search = await searchParams
  const shown = await askHouse(await reader(), { text: one(search['q']).trim(), typing: true })
  return (
    <div data-found>
      <Found shown={shown} />
    </div>
  )
}
