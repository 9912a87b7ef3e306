import { MapPage } from '../../../components/who/map-page'
import { presentChannelMap, presentTeamMap } from '../../../lib/channels/web'
import { Framed } from '../../framed'
import { page } from '../../html-page'
import { reader } from '../../reader'

/** Which team takes over for which, and which channel goes on to which, drawn and in words. */
async function WhoMap() {
  const asking = await reader()
  return (
    <Framed>
      <MapPage maps={[presentTeamMap(asking), presentChannelMap(asking)]} />
    </Framed>
  )
}

export const GET = page({ title: () => 'The map of who takes over', body: WhoMap })
