import { WhoPage } from '../../components/who/who-page'
import { presentTeams } from '../../lib/channels/web'
import { Framed } from '../framed'
import { page } from '../html-page'
import { reader } from '../reader'
import { one, type Search } from '../search'

async function title({ searchParams }: { searchParams: Search }): Promise<string> {
  const q = one((await searchParams)['q']).trim()
  return q ? `Whose is “${q.slice(0, 60)}”?` : 'Whose issue is it?'
}

/** The owner of whatever somebody asks about, and all teams: who they are, and whether they are there. */
async function Who({ searchParams }: { searchParams: Search }) {
  const search = await searchParams
  const asked = { q: one(search['q']), words: one(search['teams']) }
  return (
    <Framed>
      <WhoPage shown={presentTeams(await reader(), asked)} />
    </Framed>
  )
}

export const GET = page({ title, body: Who })
