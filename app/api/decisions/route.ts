import { takeDecision } from '../../../lib/channels/web'
import { reader } from '../../reader'

/** A second person agrees to a decision, or one is taken back. */
export async function POST(request: Request): Promise<Response> {
  return takeDecision(await reader(), request)
}
