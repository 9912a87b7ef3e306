import { followedFile } from '../../../../lib/channels/web'
import { reader } from '../../../reader'

/** Who has read something, and who hasn't, for a spreadsheet. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return followedFile(await reader(), (await params).id)
}
