import { redirect } from 'next/navigation'
import { AllToRead } from '../../components/to-read/all-to-read'
import { presentAllToRead } from '../../lib/channels/web'
import { Framed } from '../framed'
import { page } from '../html-page'
import { reader } from '../reader'

/** What the reader is asked to read, and what they asked others. */
async function ToReadPage() {
  const all = await presentAllToRead(await reader())
  if (!all) redirect('/sign-in?callbackUrl=/to-read')
  return (
    <Framed>
      <AllToRead all={all} />
    </Framed>
  )
}

export const GET = page({ title: () => 'To be read', body: ToReadPage })
