import { NotFound } from '../components/not-found'
import { presentFrame } from '../lib/channels/web'
import { Framed } from './framed'
import { address, reader } from './reader'

/** The same for what isn't there and for what isn't this reader's to see. Its status goes out with `data-status`. */
export async function Nothing() {
  const { frontDoor, name, signIn } = presentFrame(await reader(), await address())
  return (
    <Framed home status={404}>
      <NotFound frontDoor={frontDoor} signIn={name ? undefined : signIn} />
    </Framed>
  )
}
