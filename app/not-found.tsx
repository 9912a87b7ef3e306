import { Framed } from './framed'
import { NotFound } from '../components/not-found'
import { presentFrame } from '../lib/channels/web'
import { address, reader } from './reader'

export const metadata = { title: 'Nothing here' }

/** The same for what isn't there and for what isn't this reader's to see. */
export default async function Missing() {
  const { frontDoor, name, signIn } = presentFrame(await reader(), await address())
  return (
    <Framed home>
      <NotFound frontDoor={frontDoor} signIn={name ? undefined : signIn} />
    </Framed>
  )
}
