import { takeVerified } from '../../../lib/channels/web'
import { reader } from '../../reader'

/** Whoever answers for a document says that it is right. */
export async function POST(request: Request): Promise<Response> {
  return takeVerified(await reader(), request)
}
