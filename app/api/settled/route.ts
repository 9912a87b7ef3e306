import { takeSettled } from '../../../lib/channels/web'
import { reader } from '../../reader'

/** What was said to "Did this settle it?". */
export async function POST(request: Request): Promise<Response> {
  return takeSettled(await reader(), request)
}
