import { takeCall } from '../../../lib/channels/web'

/** A git host says that something was pushed. */
export async function POST(request: Request): Promise<Response> {
  return takeCall(request)
}
