import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Inbox } from '../../components/feedback/inbox'
import { presentInbox } from '../../lib/channels/web'
import { Framed } from '../framed'
import { reader } from '../reader'

export async function generateMetadata(): Promise<Metadata> {
  const { house } = await reader()
  return { title: `What people say is wrong · ${house.snapshot.organization.name}` }
}

/** What waits for the reader to answer, and what they said. */
export default async function FeedbackPage() {
  const inbox = await presentInbox(await reader())
  if (!inbox) redirect('/sign-in?callbackUrl=/feedback')
  return (
    <Framed>
      <Inbox inbox={inbox} />
    </Framed>
  )
}
