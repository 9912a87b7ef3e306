import { askHouse, parseAsked, problemResponse } from '../../../lib/channels/web'
import { reader } from '../../reader'

/** What the house says to `?q=…`, for the box on the first page. */
export async function GET(request: Request): Promise<Response> {
  try {
    const shown = await askHouse(await reader(), parseAsked(new URL(request.url).searchParams))
    return Response.json(shown, { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    console.error('A question could not be answered:', error)
    return problemResponse(500, 'That didn’t work.', 'It is our fault. Press Enter to try again.')
  }
}
