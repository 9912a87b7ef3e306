import { takePublish } from '../../../lib/channels/web'
import { reader } from '../../reader'

/** An editor wants what is new to be published, or says that what is gone may go. */
export async function POST(request: Request): Promise<Response> {
  return takePublish(await reader(), request)
}
