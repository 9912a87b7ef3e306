import { takeToRead } from '../../../../lib/channels/web'
import { reader } from '../../../reader'

/** "I have read this"; or it is asked anew, or no more. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return takeToRead(await reader(), (await params).id, request)
}
