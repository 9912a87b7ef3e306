import { takeDone } from '../../../lib/channels/web'
import { reader } from '../../reader'

/** "Done", pressed at the end of a walk. */
export async function POST(request: Request): Promise<Response> {
  return takeDone(await reader(), request)
}
