import { MayPage } from '../../components/may/may-page'
import { SignInFirst } from '../../components/may/sign-in-first'
import { presentMatrix } from '../../lib/channels/web'
import { Framed } from '../framed'
import { page } from '../html-page'
import { frame, reader } from '../reader'
import { one, type Search } from '../search'

/** Who may do what, on which day: for everybody who is signed in. */
async function May({ searchParams }: { searchParams: Search }) {
  const asking = await reader()
  if (!asking.actor.role) {
    const { signIn, name } = await frame()
    return (
      <Framed>
        <SignInFirst signIn={name ? undefined : signIn} />
      </Framed>
    )
  }
  const search = await searchParams
  const asked = { q: one(search['q']), on: one(search['on']), role: one(search['role']) }
  return (
    <Framed>
      <MayPage matrix={presentMatrix(asking, asked)} />
    </Framed>
  )
}

export const GET = page({ title: () => 'What may I do?', body: May })
