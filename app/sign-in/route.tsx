import { redirect } from 'next/navigation'
import { SignInForm } from '../../components/sign-in-form'
import { localPath } from '../../lib/access'
import { Framed } from '../framed'
import { page } from '../html-page'
import { reader } from '../reader'
import { one, type Search } from '../search'

const errors: Readonly<Record<string, string>> = {
  wrong: 'The account and the password don’t fit together. Check both, and try again.',
  wait: 'That was too many tries. Wait a few minutes, then try again.',
  elsewhere: 'That form came from another site. Sign in here.',
}
const otherwise = 'That didn’t work, and it is our fault. Try again in a minute.'

/** Sign in, and go back to where one came from. Works without scripts. */
async function SignInPage({ searchParams }: { searchParams: Search }) {
  const search = await searchParams
  const callbackUrl = localPath(one(search['callbackUrl']))
  const { actor } = await reader()
  if (actor.account) redirect(callbackUrl)
  const error = one(search['error'])
  return (
    <Framed>
      <SignInForm
        callbackUrl={callbackUrl}
        account={one(search['account'])}
        error={error ? (errors[error] ?? otherwise) : undefined}
      />
    </Framed>
  )
}

export const GET = page({ title: () => 'Sign in', body: SignInPage })
