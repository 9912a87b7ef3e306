import { TrustPage } from '../../../components/trust/trust-page'
import { edits, presentTrustList } from '../../../lib/channels/web'
import { Framed } from '../../framed'
import { page } from '../../html-page'
import { Nothing } from '../../nothing'
import { reader } from '../../reader'
import { fieldsOf, type Search } from '../../search'

interface Props {
  readonly searchParams: Search
}

/** What is to be verified: for whoever edits, owns or sees everything. For everybody else there is no such page. */
async function Trust({ searchParams }: Props) {
  const visitor = await reader()
  const list = presentTrustList(visitor, fieldsOf(await searchParams))
  if (!list) return <Nothing />
  return (
    <Framed>
      <TrustPage list={list} editor={edits(visitor)} />
    </Framed>
  )
}

export const GET = page({ title: () => 'What is to be verified', body: Trust })
