import { redirect } from 'next/navigation'
import { PreviewBar } from '../../../components/preview/bar'
import { PreviewHome } from '../../../components/preview/preview-home'
import { Unfound } from '../../../components/preview/unfound'
import { enterPreview, presentPreviewHome, type Entered, type Reader } from '../../../lib/channels/web'
import { Framed } from '../../framed'
import { page } from '../../html-page'
import { decoded } from '../../id'
import { within } from '../../lead'
import { Nothing } from '../../nothing'
import { address, reader } from '../../reader'
import { toHtml } from '../../to-html'
import { pageAt } from '../pages'

interface Context {
  readonly params: Promise<{ path: string[] }>
}

const nothing = page<Awaited<Context['params']>>({
  title: () => 'Nothing here',
  body: async () => <Nothing />,
})

/** A page of the house as it would be at a branch or a commit. For everybody who doesn't edit there is no such page. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const editor = await reader()
  const parts = (await context.params).path.map(decoded)
  const url = new URL(request.url)
  const entered = await enterPreview(editor, parts, url.searchParams)
  if (!entered) return nothing(request, context)
  if ('url' in entered) redirect(entered.url)
  if ('missing' in entered) {
    const body = async () => (
      <Framed status={404}>
        <Unfound unfound={entered} name={parts.join('/')} />
      </Framed>
    )
    return page<Awaited<Context['params']>>({ title: () => 'Preview', body })(request, context)
  }
  const { rest, search, inside } = entered
  const path = `/${rest.map(encodeURIComponent).join('/')}`
  const query = search.size ? `?${search}` : ''
  await Promise.all([
    reader.is(entered.reader),
    address.is((path === '/s' ? '/' : path) + query),
    within.is(inside),
  ])
  const asked = new Request(new URL(`${url.origin}${path}${query}`))
  const response = rest.length > 0 ? await pageAt(rest)(asked) : await first(entered, editor)(asked, context)
  return ofPreview(response, entered)
}

/** The preview's own first page. */
function first(entered: Entered, editor: Reader) {
  const home = presentPreviewHome(editor, entered)
  const body = async () => (
    <Framed>
      <PreviewHome home={home} />
    </Framed>
  )
  return page<Awaited<Context['params']>>({ title: () => home.name, body })
}

/** A response as one of the preview: its links lead into it, the bar stands above it, and nobody keeps it. */
async function ofPreview(response: Response, { within: inPreview, bar }: Entered): Promise<Response> {
  const headers = new Headers(response.headers)
  headers.set('Cache-Control', 'private, no-store')
  headers.set('X-Robots-Tag', 'noindex, nofollow')
  const { status } = response
  if (!headers.get('Content-Type')?.startsWith('text/html'))
    return new Response(response.body, { status, headers })
  const above = await toHtml(<PreviewBar bar={bar} />)
  const html = inPreview(await response.text())
    .replace('<title>', '<title>Preview: ')
    .replace('<body>', body => body + above)
  return new Response(Buffer.from(html), { status, headers })
}
