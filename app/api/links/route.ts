import { takeFollow } from '../../../lib/channels/web'
import { reader } from '../../reader'

/** An editor wants to know which links out of the house still lead somewhere. */
export async function POST(request: Request): Promise<Response> {
  return takeFollow(await reader(), request)
}
