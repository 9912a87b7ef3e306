import type { Metadata } from 'next'
import { MapPage } from '../../../components/who/map-page'
import { presentChannelMap, presentTeamMap } from '../../../lib/channels/web'
import { Framed } from '../../framed'
import { reader } from '../../reader'

export async function generateMetadata(): Promise<Metadata> {
  const { house } = await reader()
  return { title: `The map of who takes over · ${house.snapshot.organization.name}` }
}

/** Which team takes over for which, and which channel goes on to which, drawn and in words. */
export default async function WhoMap() {
  const asking = await reader()
  return (
    <Framed>
      <MapPage maps={[presentTeamMap(asking), presentChannelMap(asking)]} />
    </Framed>
  )
}
