import { redirect } from 'next/navigation'
import { Inbox } from '../../components/feedback/inbox'
import { presentInbox } from '../../lib/channels/web'
import { Framed } from '../framed'
import { page } from '../html-page'
import { reader } from '../reader'

/** What waits for the reader to answer, and what they said. */
async function FeedbackPage() {
  const inbox = await presentInbox(await reader())
  if (!inbox) redirect('/sign-in?callbackUrl=/feedback')
  return (
    <Framed>
      <Inbox inbox={inbox} />
    </Framed>
  )
}

export const GET = page({ title: () => 'What people say is wrong', body: FeedbackPage })
