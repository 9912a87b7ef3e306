import { Found } from '../../components/ask/found'
import { askHouse } from '../../lib/channels/web'
import { toHtml } from '../to-html'
import { reader } from '../reader'

/** Only what stands under the box, for client/ask-found.ts to put there while somebody types. */
export async function GET(request: Request): Promise<Response> {
  const text = (new URL(request.url).searchParams.get('q') ?? '').trim()
  const shown = await askHouse(await reader(), { text, typing: true })
  const found = (
    <div data-found>
      <Found shown={shown} />
    </div>
  )
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'private, no-store' }
  return new Response(await toHtml(found), { headers })
}
