import { attachment } from '../../../lib/channels/web'
import { reader } from '../../reader'

/** An image or a form of the content folder, for those who may see a document that shows it. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const path = ['files', ...(await params).path].join('/').normalize('NFC')
  const response = await attachment(await reader(), path)
  return (
    response ??
    new Response('There is nothing here.', { status: 404, headers: { 'Cache-Control': 'no-store' } })
  )
}
