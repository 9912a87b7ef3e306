import { fromOurPages, localPath } from '../../../access'

/** Bytes that most forms have. */
const usual = 10_000

/**
 * The fields of a form that a page of ours sent. Another site's form is turned away (403), so that no other page does
 * anything in somebody's name, and so is more than a form of ours can hold (413).
 */
export async function formOf(request: Request, longest = usual): Promise<URLSearchParams | Response> {
  if (!fromOurPages(request.headers))
    return new Response('This form came from another site. Open the page here, and send it again.', {
      status: 403,
    })
  if (Number(request.headers.get('content-length') ?? Infinity) > longest)
    return new Response('That is more than this form can hold. Go back, shorten it, and send it again.', {
      status: 413,
    })
  return new URLSearchParams(await request.text())
}

/**
 * Leads to a page of this site (303): the browser asks for it with a GET, so that going back or reloading doesn't send the
 * form again. The path may hold what a stranger wrote; `more` is added to its query.
 */
export function seeOther(path: string, more?: string): Response {
  const Location = localPath(path)
  return new Response(null, {
    status: 303,
    headers: { Location: more ? withMore(Location, more) : Location, 'Cache-Control': 'no-store' },
  })
}

function withMore(path: string, more: string): string {
  const [whole = '', hash] = path.split(/(?=#)/, 2)
  return `${whole}${whole.includes('?') ? '&' : '?'}${more}${hash ?? ''}`
}
