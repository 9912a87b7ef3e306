import { takeDeclined } from '../../../lib/channels/web'
import { reader } from '../../reader'

/** An editor doesn't want a phrasing for a page. */
export async function POST(request: Request): Promise<Response> {
  return takeDeclined(await reader(), request)
}
