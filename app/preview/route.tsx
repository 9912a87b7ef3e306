import { redirect } from 'next/navigation'
import { BranchesPage } from '../../components/preview/branches-page'
import { Unfound } from '../../components/preview/unfound'
import { baseOf, edits, presentBranches } from '../../lib/channels/web'
import { Framed } from '../framed'
import { page } from '../html-page'
import { Nothing } from '../nothing'
import { reader } from '../reader'
import { one, type Search } from '../search'

async function title(): Promise<string> {
  return edits(await reader()) ? 'Preview' : 'Nothing here'
}

/** The branches that may be looked at before they are live. `ref` is one that was typed. */
async function Branches({ searchParams }: { searchParams: Search }) {
  const shown = await presentBranches(await reader())
  if (!shown) return <Nothing />
  const asked = one((await searchParams)['ref']).trim()
  if (asked && asked !== '.' && asked !== '..') redirect(baseOf(asked))
  return (
    <Framed>
      {'missing' in shown ? <Unfound unfound={shown} name="" /> : <BranchesPage shown={shown} />}
    </Framed>
  )
}

export const GET = page({ title, body: Branches })
