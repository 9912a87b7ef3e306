import { Conversation } from '../../../components/feedback/conversation'
import { presentConversation } from '../../../lib/channels/web'
import { Framed } from '../../framed'
import { page } from '../../html-page'
import { Nothing } from '../../nothing'
import { reader } from '../../reader'
import { fieldsOf, type Search } from '../../search'

interface Props {
  readonly params: Promise<{ id: string }>
  readonly searchParams: Search
}

/** One conversation. What isn't this reader's is not there. */
async function ConversationPage({ params, searchParams }: Props) {
  const conversation = await presentConversation(
    await reader(),
    (await params).id,
    fieldsOf(await searchParams),
  )
  if (!conversation) return <Nothing />
  return (
    <Framed>
      <Conversation conversation={conversation} />
    </Framed>
  )
}

export const GET = page({ title: () => 'What was said is wrong', body: ConversationPage })
