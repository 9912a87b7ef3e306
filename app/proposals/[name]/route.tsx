import { ProposalPage } from '../../../components/propose/proposal-page'
import { presentProposal, takeVerdict, type ShownProposal } from '../../../lib/channels/web'
import { Framed } from '../../framed'
import { page } from '../../html-page'
import { decoded } from '../../id'
import { Nothing } from '../../nothing'
import { reader } from '../../reader'

type Params = { name: string }

const nameOf = async (params: Promise<Params>) => decoded((await params).name)

const title = () => 'A proposed change'

function bodyOf(proposal: ShownProposal | undefined) {
  if (!proposal) return <Nothing />
  return (
    <Framed>
      <ProposalPage proposal={proposal} />
    </Framed>
  )
}

/** A proposed change, for whoever wrote it and for those who edit. */
export const GET = page<Params>({
  title,
  body: async ({ params, searchParams }) => {
    const sent = (await searchParams)['sent'] !== undefined
    return bodyOf(await presentProposal(await reader(), await nameOf(params), { sent }))
  },
})

/** Takes a decision on it; where that can't be, the page comes back and says why. */
export async function POST(request: Request, at: { params: Promise<Params> }): Promise<Response> {
  const found = await takeVerdict(await reader(), await nameOf(at.params), request)
  if (found instanceof Response) return found
  return page<Params>({ title, body: async () => bodyOf(found) })(request, at)
}
