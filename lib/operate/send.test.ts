import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { sendWhole } from './send'

/** A site whose every page is made by `answer`. */
async function site(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((request, response) => {
    sendWhole(request, response)
    answer(response)
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

test('a page that says it is not there goes out as not found', async () => {
  const url = await site(response => {
    response.setHeader('Content-Type', 'text/html')
    response.end('<main data-status="404">There is nothing here</main>')
  })
  const response = await fetch(url)
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('There is nothing here')
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
