import { redirect } from 'next/navigation'
import { Digest } from '../../components/digest/digest'
import { presentDigest } from '../../lib/channels/web'
import { Framed } from '../framed'
import { page } from '../html-page'
import { reader } from '../reader'

/** What waits for the reader, as the weekly mail has it, and whether they get that. */
async function DigestPage() {
  const digest = await presentDigest(await reader())
  if (!digest) redirect('/sign-in?callbackUrl=/digest')
  return (
    <Framed>
      <Digest digest={digest} />
    </Framed>
  )
}

export const GET = page({ title: () => 'What waits for you', body: DigestPage })
