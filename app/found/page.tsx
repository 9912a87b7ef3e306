import { Found } from '../../components/ask/found'
import { askHouse } from '../../lib/channels/web'
import { reader } from '../reader'
import { one, type Search } from '../search'

/** Only what stands under the box, for client/ask.ts to put there while somebody types. */
export default async function FoundPage({ searchParams }: { searchParams: Search }) {
  const text = one((await searchParams)['q']).trim()
  const shown = await askHouse(await reader(), { text, typing: true })
  return (
    <div data-found>
      <Found shown={shown} />
    </div>
  )
}
