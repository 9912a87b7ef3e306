import { NotFound } from '../components/not-found'
import { Framed } from './framed'
import { frame } from './reader'

/** The same for what isn't there and for what isn't this reader's to see. */
export async function Nothing() {
  const { frontDoor, name, signIn } = await frame()
  return (
    <Framed home status={404}>
      <NotFound frontDoor={frontDoor} signIn={name ? undefined : signIn} />
    </Framed>
  )
}
