import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { sendWhole } from './send'

/** A site whose every page is made by `answer`. */
async function site(answer: (response: ServerResponse, request: IncomingMessage) => void): Promise<string> {
  const server = createServer((request, response) => {
    sendWhole(request, response)
    answer(response, request)
  })
  await new Promise<void>(done => server.listen(0, done))
  onTestFinished(() => void server.close())
  return `http://localhost:${(server.address() as AddressInfo).port}/`
}

test('a page that could not be made says so in plain words, and nothing of what broke', async () => {
  const url = await site(response => {
    response.statusCode = 500
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.write('<h1>Error: no such table: Account</h1>')
    response.end('<pre>at query (/srv/lib/db/open.ts:12)</pre>')
  })
  const response = await fetch(url)
  expect(response.status).toBe(500)
  expect(response.headers.get('cache-control')).toBe('no-store')
  const page = await response.text()
  expect(page).toContain('That didn’t work')
  expect(page).toContain('Try again')
  expect(page).not.toMatch(/Account|open\.ts/)
})

test('a form that could not be taken gets words too: to go back and send it again', async () => {
  const url = await site(response => {
    response.statusCode = 500
    response.end()
  })
  const byPerson = await fetch(url, { method: 'POST', headers: { accept: 'text/html,*/*' } })
  expect(byPerson.status).toBe(500)
  const page = await byPerson.text()
  expect(page).toContain('Go one step back')
  expect(page).not.toContain('Try again')
  const byScript = await fetch(url, { method: 'POST' })
  expect([byScript.status, await byScript.text()]).toEqual([500, ''])
})

test('what is no text comes as it is, whole and at once', async () => {
  const bytes = new Uint8Array(5000).map((_, at) => at % 251)
  const url = await site(response => {
    response.setHeader('Content-Type', 'image/png')
    response.write(bytes.subarray(0, 1000))
    response.end(bytes.subarray(1000))
  })
  const response = await fetch(url)
  expect(response.headers.get('content-encoding')).toBeNull()
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
})

const words = `<main>${'<p>They may keep what arrived. </p>'.repeat(200)}</main>`
const page = (response: ServerResponse) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  for (const part of words.match(/.{1,1000}/g)!) response.write(part)
  response.end()
}

/** What travels, before a browser opens it. */
async function travelled(url: string, headers: Record<string, string>, method = 'GET') {
  const [response, body] = await new Promise<[IncomingMessage, Buffer]>((resolve, reject) => {
    ask(url, { headers, method }, response => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => resolve([response, Buffer.concat(parts)]))
    })
      .on('error', reject)
      .end()
  })
  return { status: response.statusCode, headers: response.headers, body }
}

test('a page travels in the smallest form that the browser takes', async () => {
  const url = await site(page)
  const best = await travelled(url, { 'accept-encoding': 'gzip, deflate, br' })
  expect(best.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' })
  expect(best.headers['content-length']).toBe(String(best.body.length))
  expect(brotliDecompressSync(best.body).toString()).toBe(words)
  const older = await travelled(url, { 'accept-encoding': 'GZIP, br;q=0' })
  expect(older.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(older.body).toString()).toBe(words)
  const none = await travelled(url, { 'accept-encoding': 'gzip;q=0.0, zstd' })
  expect(none.headers['content-encoding']).toBeUndefined()
  expect(none.headers.vary).toBe('Accept-Encoding')
  expect(none.body.toString()).toBe(words)
})

test('what is small goes as it is', async () => {
  const url = await site(response =>
    response.setHeader('Content-Type', 'application/json').end('{"ok":true}'),
  )
  const { headers, body } = await travelled(url, { 'accept-encoding': 'br' })
  expect(headers['content-encoding']).toBeUndefined()
  expect(body.toString()).toBe('{"ok":true}')
})

test('many pages at once are each their own', async () => {
  const url = await site((response, request) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(`<main>${request.url!.repeat(300)}</main>`)
  })
  const paths = Array.from({ length: 40 }, (_, at) => `page-${at}/`)
  const pages = await Promise.all(paths.map(async path => (await fetch(url + path)).text()))
  expect(pages).toEqual(paths.map(path => `<main>${`/${path}`.repeat(300)}</main>`))
})

test('a script whose name is its hash is compressed once, whatever is asked behind its name', async () => {
  let made = 0
  const url = await site(response => {
    response.setHeader('Content-Type', 'text/javascript')
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
    response.end(`let made = ${++made};`.repeat(200))
  })
  const first = await travelled(`${url}c.js`, { 'accept-encoding': 'br' })
  const second = await travelled(`${url}c.js?again`, { 'accept-encoding': 'br' })
  expect(second.body).toEqual(first.body)
  const other = await travelled(`${url}d.js`, { 'accept-encoding': 'br' })
  expect(other.body).not.toEqual(first.body)
})

test('asking for the head only, or for what one has already, sends no body', async () => {
  const url = await site((response, request) => {
    response.setHeader('Content-Type', 'text/css')
    response.setHeader('ETag', '"one"')
    if (request.headers['if-none-match'] === '"one"') response.statusCode = 304
    response.end(request.method === 'HEAD' || response.statusCode === 304 ? null : 'a{color:red}'.repeat(200))
  })
  const head = await travelled(url, { 'accept-encoding': 'br' }, 'HEAD')
  expect([head.status, head.body.length]).toEqual([200, 0])
  const known = await travelled(url, { 'accept-encoding': 'br', 'if-none-match': '"one"' })
  expect([known.status, known.body.length, known.headers.etag]).toEqual([304, 0, '"one"'])
})

test('a part of a file is the part that was asked for', async () => {
  const url = await site(response => {
    response.statusCode = 206
    response.setHeader('Content-Type', 'text/plain')
    response.setHeader('Content-Range', 'bytes 0-1999/9000')
    response.end('x'.repeat(2000))
  })
  const part = await travelled(url, { 'accept-encoding': 'br', range: 'bytes=0-1999' })
  expect(part.headers['content-encoding']).toBeUndefined()
  expect(part.body.length).toBe(2000)
})

test('what is sent as it happens is not held back', async () => {
  let goOn = () => {}
  const more = new Promise<void>(done => (goOn = done))
  const url = await site(response => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' })
    response.write('data: one\n\n')
    void more.then(() => response.end('data: two\n\n'))
  })
  const reader = (await fetch(url)).body!.getReader()
  expect(Buffer.from((await reader.read()).value!).toString()).toBe('data: one\n\n')
  goOn()
  expect(Buffer.from((await reader.read()).value!).toString()).toBe('data: two\n\n')
})

test('whoever leaves before their page is done disturbs nobody', async () => {
  const leaving = new AbortController()
  let closed = () => {}
  const gone = new Promise<void>(done => (closed = done))
  const url = await site((response, request) => {
    if (request.url === '/stays') return page(response)
    response.on('close', () => {
      page(response)
      closed()
    })
    leaving.abort()
  })
  await expect(fetch(url, { signal: leaving.signal })).rejects.toThrow('aborted')
  await gone
  expect(await (await fetch(`${url}stays`)).text()).toBe(words)
})
