import { takeSearch } from '../../../lib/channels/web'
import { reader } from '../../reader'

/** What somebody searched for while typing, and what they opened. */
export async function POST(request: Request): Promise<Response> {
  return takeSearch(await reader(), request)
}
