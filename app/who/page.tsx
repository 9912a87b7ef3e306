import type { Metadata } from 'next'
import { WhoPage } from '../../components/who/who-page'
import { presentTeams } from '../../lib/channels/web'
import { Framed } from '../framed'
import { reader } from '../reader'
import { one, type Search } from '../search'

export async function generateMetadata({ searchParams }: { searchParams: Search }): Promise<Metadata> {
  const { house } = await reader()
  const q = one((await searchParams)['q']).trim()
  return {
    title: `${q ? `Whose is “${q.slice(0, 60)}”?` : 'Whose issue is it?'} · ${house.snapshot.organization.name}`,
  }
}

/** The owner of whatever somebody asks about, and all teams: who they are, and whether they are there. */
export default async function Who({ searchParams }: { searchParams: Search }) {
  const search = await searchParams
  const asked = { q: one(search['q']), words: one(search['teams']) }
  return (
    <Framed>
      <WhoPage shown={presentTeams(await reader(), asked)} />
    </Framed>
  )
}
