import { EditPage } from '../../../components/propose/edit-page'
import { RefusedPage } from '../../../components/propose/refused'
import { presentEdit, see, takeEdit, type Refused, type ShownEdit } from '../../../lib/channels/web'
import { Framed } from '../../framed'
import { page } from '../../html-page'
import { idOf } from '../../id'
import { Nothing } from '../../nothing'
import { reader } from '../../reader'
import { one, type Search } from '../../search'

interface Props {
  readonly params: Promise<{ id: string[] }>
  readonly searchParams: Search
}

async function title({ params }: Pick<Props, 'params'>): Promise<string> {
  const document = see(await reader(), await idOf(params))
  return document ? `Change “${document.title}”` : 'Nothing here'
}

/** A page's text to write in; of one that has none for this reader, why. */
function bodyOf(found: ShownEdit | Refused | undefined) {
  if (!found) return <Nothing />
  return <Framed>{'look' in found ? <EditPage edit={found} /> : <RefusedPage refused={found} />}</Framed>
}

export const GET = page<{ id: string[] }>({
  title,
  body: async ({ params, searchParams }) => {
    const name = one((await searchParams)['on'])
    return bodyOf(await presentEdit(await reader(), await idOf(params), name || undefined))
  },
})

/** Comes back with how it looks, or with why it wasn't sent; what was typed is too long for an address. */
export async function POST(request: Request, at: { params: Promise<{ id: string[] }> }): Promise<Response> {
  const found = await takeEdit(await reader(), await idOf(at.params), request)
  if (found instanceof Response) return found
  return page<{ id: string[] }>({ title, body: async () => bodyOf(found) })(request, at)
}
