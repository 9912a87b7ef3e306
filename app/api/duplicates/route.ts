import { takePair } from '../../../lib/channels/web'
import { reader } from '../../reader'

/** An editor decides about two places. */
export async function POST(request: Request): Promise<Response> {
  return takePair(await reader(), request)
}
