import { redirect } from 'next/navigation'
import { Body } from '../../../../components/body/body'
import { PractisingPage } from '../../../../components/practice/practising-page'
import { presentPractising, see } from '../../../../lib/channels/web'
import { answeredUrl } from '../../../[...id]/answered'
import { partOf } from '../../../body-part'
import { Framed } from '../../../framed'
import { page } from '../../../html-page'
import { idOf } from '../../../id'
import { Nothing } from '../../../nothing'
import { reader } from '../../../reader'
import { one, type Search } from '../../../search'

interface Props {
  readonly params: Promise<{ n: string; id: string[] }>
  readonly searchParams: Search
}

/** A situation to practise on: its questions, and at the end how the organization would have done. */
async function Practising({ params, searchParams }: Props) {
  const asking = await reader()
  const [{ n }, tree, search] = await Promise.all([params, idOf(params), searchParams])
  const at = one(search['at'])
  if (at) redirect(answeredUrl(encodeURI(`/practice/${n}/${tree}`), at, search))
  const answers = one(search['answers'])
  const shown = await presentPractising(asking, {
    tree,
    number: Number(n),
    answers,
    draft: one(search['draft']),
  })
  if (!shown) return <Nothing />
  const { walk, as } = shown
  const document = see(as, walk.trees.at(-1)!.id)
  return (
    <Framed>
      <PractisingPage
        shown={shown}
        words={
          document && <Body body={walk.node.body} part={partOf(walk)} reading={{ reader: as, document }} />
        }
      />
    </Framed>
  )
}

export const GET = page({ title: () => 'Practise', body: Practising })
