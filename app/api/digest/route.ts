import { takeDigest } from '../../../lib/channels/web'
import { reader } from '../../reader'

/** Somebody wants the weekly digest, or wants it no more. */
export async function POST(request: Request): Promise<Response> {
  return takeDigest(await reader(), request)
}
