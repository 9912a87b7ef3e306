import { takeReply } from '../../../../lib/channels/web'
import { reader } from '../../../reader'

/** More words in a conversation. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return takeReply(await reader(), (await params).id, request)
}
