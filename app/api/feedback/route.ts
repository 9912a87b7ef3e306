import { takeReport } from '../../../lib/channels/web'
import { reader } from '../../reader'

/** Something is wrong on a page. */
export async function POST(request: Request): Promise<Response> {
  return takeReport(await reader(), request)
}
