import { doneSteps, takeTick } from '../../../lib/channels/web'
import { reader } from '../../reader'

/** The steps of a playbook that the reader has done. */
export async function GET(request: Request): Promise<Response> {
  return doneSteps(await reader(), new URL(request.url).searchParams)
}

/** A step ticked, a tick taken back, or all of them. */
export async function POST(request: Request): Promise<Response> {
  return takeTick(await reader(), request)
}
