import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { failure } from './failure'
import { plainPage } from './plain-page'

const text =
  /^(text\/(html|css|plain|javascript|x-component)|application\/(json|problem\+json|javascript)|image\/svg)/
/** Smaller than this, compressing costs more than it saves. Bytes. */
const least = 1_000

/**
 * Holds back what Next writes to a response until it is whole, and sends pages without Next's scripts, failures as a page
 * of ours, and text compressed. What isn't text goes out as it comes.
 */
export function sendWhole(request: IncomingMessage, response: ServerResponse): void {
  const { write, end, flushHeaders } = response
  const parts: Buffer[] = []
  let held: boolean | undefined
  const isText = () => (held ??= text.test(String(response.getHeader('content-type') ?? '')))

  response.flushHeaders = () => {
    if (!isText()) flushHeaders.call(response)
  }
  response.write = ((chunk: string | Uint8Array, ...rest: unknown[]) => {
    if (!isText()) return Reflect.apply(write, response, [chunk, ...rest])
    parts.push(Buffer.from(chunk as string))
    const done = rest.at(-1)
    if (typeof done === 'function') done()
    return true
  }) as typeof write
  response.end = ((...given: unknown[]) => {
    const [chunk] = given
    if (!isText() || response.headersSent) return Reflect.apply(end, response, given)
    if (chunk && typeof chunk !== 'function') parts.push(Buffer.from(chunk as string))
    Object.assign(response, { write, end, flushHeaders })
    const body = compressed(request, response, finished(request, response, Buffer.concat(parts)))
    if (body.length > 0) response.setHeader('Content-Length', body.length)
    const done = given.at(-1)
    return response.end(body, typeof done === 'function' ? (done as () => void) : undefined)
  }) as typeof end
}

function finished(request: IncomingMessage, response: ServerResponse, body: Buffer): Buffer {
  if (!String(response.getHeader('content-type')).startsWith('text/html') || body.length === 0) return body
  if (response.statusCode >= 500) return failure(response)
  const { html, status } = plainPage(body.toString())
  if (status) response.statusCode = status
  // Next tags what it wrote, which is not what is sent.
  response.removeHeader('etag')
  return Buffer.from(html)
}

/** Files whose name holds their hash never change: compressed once, as small as can be. */
const forever = new Map<string, Buffer>()

function compressed(request: IncomingMessage, response: ServerResponse, body: Buffer): Buffer {
  if (body.length < least || response.getHeader('content-encoding')) return body
  response.setHeader('Vary', 'Accept-Encoding')
  const accepts = String(request.headers['accept-encoding'] ?? '')
  const encoding = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : undefined
  if (!encoding) return body
  response.setHeader('Content-Encoding', encoding)
  if (!String(response.getHeader('cache-control') ?? '').includes('immutable'))
    return encoding === 'br' ? brotli(body, 4) : gzipSync(body, { level: 5 })
  const key = `${encoding} ${request.url}`
  const known = forever.get(key) ?? (encoding === 'br' ? brotli(body, 11) : gzipSync(body, { level: 9 }))
  forever.set(key, known)
  return known
}

function brotli(body: Buffer, quality: number): Buffer {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
}
