import { takeAskToRead } from '../../../lib/channels/web'
import { reader } from '../../reader'

/** Whoever answers for a document asks people to read it. */
export async function POST(request: Request): Promise<Response> {
  return takeAskToRead(await reader(), request)
}
