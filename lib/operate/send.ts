import type { IncomingMessage, ServerResponse } from 'node:http'
import { compress, encodingFor, type Encoding } from './compress'
import { failure, saysNothing } from './failure'

const text =
  /^(text\/(html|css|plain|javascript|x-component)|application\/(json|problem\+json|javascript)|image\/svg)/
/** Smaller than this, compressing costs more than it saves. Bytes. */
const least = 1_000

/**
 * Holds back text that Next writes to a response until it is whole, and sends it compressed, a page that failed as a page
 * of ours. What isn't text goes out as it comes.
 */
export function sendWhole(request: IncomingMessage, response: ServerResponse): void {
  const { write, end, flushHeaders } = response
  const parts: Buffer[] = []
  let held: boolean | undefined
  const isHeld = () => {
    if (held === undefined && !response.headersSent && saysNothing(request, response))
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
    return (held ??= !response.headersSent && text.test(String(response.getHeader('content-type') ?? '')))
  }

  response.flushHeaders = () => {
    if (!isHeld()) flushHeaders.call(response)
  }
  response.write = ((chunk: string | Uint8Array, ...rest: unknown[]) => {
    if (!isHeld()) return Reflect.apply(write, response, [chunk, ...rest])
    parts.push(Buffer.from(chunk as string))
    const done = rest.at(-1)
    if (typeof done === 'function') done()
    return true
  }) as typeof write
  response.end = ((...given: unknown[]) => {
    const [chunk] = given
    if (!isHeld()) return Reflect.apply(end, response, given)
    if (chunk && typeof chunk !== 'function') parts.push(Buffer.from(chunk as string))
    Object.assign(response, { write, end, flushHeaders })
    const body = packed(request, response, finished(request, response, Buffer.concat(parts)))
    if (body.length > 0) response.setHeader('Content-Length', body.length)
    const done = given.at(-1)
    return response.end(body, typeof done === 'function' ? (done as () => void) : undefined)
  }) as typeof end
}

/** What a person is shown of a page that failed is ours; the rest is sent as it was made. */
function finished(request: IncomingMessage, response: ServerResponse, body: Buffer): Buffer {
  const isPage = String(response.getHeader('content-type')).startsWith('text/html')
  return isPage && response.statusCode >= 500 ? failure(request, response) : body
}

/** The body as it travels; says so in the headers. */
function packed(request: IncomingMessage, response: ServerResponse, body: Buffer): Buffer {
  // A part of a file is a part of it as it lies there.
  if (body.length < least || response.statusCode === 206 || response.getHeader('content-encoding'))
    return body
  response.setHeader('Vary', 'Accept-Encoding')
  const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''))
  if (!encoding) return body
  response.setHeader('Content-Encoding', encoding)
  const same = String(response.getHeader('cache-control') ?? '').includes('immutable')
  return same ? once(request, encoding, body) : compress(body, encoding, false)
}

/** Files whose name holds their hash never change: compressed once. They are as many as a build has. */
const forever = new Map<string, Buffer>()

function once(request: IncomingMessage, encoding: Encoding, body: Buffer): Buffer {
  const key = `${encoding} ${request.url?.split('?')[0]}`
  const known = forever.get(key) ?? compress(body, encoding, true)
  forever.set(key, known)
  return known
}
