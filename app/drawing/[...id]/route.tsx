import { DrawingPage, zooms } from '../../../components/drawing/drawing-page'
import { IsItRight } from '../../../components/trust/is-it-right'
import { drawingOf, presentVerify, see } from '../../../lib/channels/web'
import { Framed } from '../../framed'
import { page } from '../../html-page'
import { idOf } from '../../id'
import { leadForGood } from '../../lead'
import { Nothing } from '../../nothing'
import { reader } from '../../reader'
import { fieldsOf, one, type Search } from '../../search'

interface Props {
  readonly params: Promise<{ id: string[] }>
  readonly searchParams: Search
}

async function title({ params }: Props): Promise<string> {
  const tree = see(await reader(), await idOf(params))
  return tree ? `All of “${tree.title}”` : 'Nothing here'
}

/** A whole tree, drawn and as a list. */
async function Drawing({ params, searchParams }: Props) {
  const asking = await reader()
  const id = await idOf(params)
  const tree = see(asking, id)
  if (tree?.kind !== 'tree') return <Nothing />
  if (tree.id !== id) await leadForGood(encodeURI(`/drawing${tree.url}`))
  const { drawing, counted } = await drawingOf(asking, tree)
  const search = await searchParams
  const size = Number(one(search['size']))
  const zoom = zooms.find(each => each === size) ?? 100
  return (
    <Framed>
      <DrawingPage drawing={drawing} zoom={zoom} counted={counted} />
      <IsItRight verify={presentVerify(asking, tree, fieldsOf(search))} />
    </Framed>
  )
}

export const GET = page({ title, body: Drawing })
