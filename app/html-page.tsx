import { isValidElement, type JSX, type ReactNode } from 'react'
import { Shell } from '../components/shell'
import { reader } from './reader'
import { valuesOf, type Search } from './search'
import { toHtml } from './to-html'

interface Asked<Params> {
  readonly params: Promise<Params>
  readonly searchParams: Search
}

interface Page<Params> {
  /** What a browser calls it, before the name of the organization; empty where that says it all. */
  readonly title: (asked: Asked<Params>) => string | Promise<string>
  readonly body: (asked: Asked<Params>) => Promise<JSX.Element>
}

const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'private, no-store' }

/**
 * A page as a route of Next. As a page of Next's it would be made twice, as data for React in the browser, which we don't
 * send, and from that data as HTML: that took more than twice as long. Where it can't be made, lib/operate says so.
 */
export function page<Params>({ title, body }: Page<Params>) {
  return async (request: Request, { params }: { params: Promise<Params> }): Promise<Response> => {
    const asked = { params, searchParams: Promise.resolve(valuesOf(new URL(request.url).searchParams)) }
    const { organization } = (await reader()).house.snapshot
    const names = [await title(asked), organization.name].filter(Boolean)
    const { words, status } = await made(await body(asked))
    const html = await toHtml(<Shell title={names.join(' · ')}>{words}</Shell>)
    // As bytes, so that nobody looks for halves of letters in it.
    return new Response(Buffer.from(`<!doctype html>${html}`), { status, headers })
  }
}

type Component = (props: object) => ReactNode | Promise<ReactNode>

/** What stands outermost may be async, as the frame around a page is, and may have another status than 200. */
async function made(body: ReactNode): Promise<{ words: ReactNode; status: number }> {
  let [words, status] = [body, 200]
  while (isValidElement<{ status?: number }>(words) && typeof words.type === 'function') {
    status = words.props.status ?? status
    words = await (words.type as Component)(words.props)
  }
  return { words, status }
}
