import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { headersFor } from './headers'

/** A site that only repeats which address it was told. */
async function site(): Promise<string> {
  const project = mkdtempSync(join(tmpdir(), 'answerhouse-headers-'))
  mkdirSync(join(project, 'public/client'), { recursive: true })
  writeFileSync(join(project, 'public/client/abc.js'), '')
  const setHeaders = headersFor(project)
  const server = createServer((request, response) => {
    setHeaders(request, response)
    response.end(request.headers['x-address'])
  })
  await new Promise<void>(done => server.listen(0, done))
  onTestFinished(() => {
    server.close()
    rmSync(project, { recursive: true })
  })
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

test('a page runs nothing but our script; files and interfaces have policies of their own; all is held tight', async () => {
  const url = await site()
  const page = (await fetch(`${url}/answers/vouchers?from=1`)).headers
  expect(page.get('content-security-policy')).toContain("default-src 'self'")
  for (const path of ['/files/form.svg', '/api/runs', '/_next/static/a.css']) {
    const { headers } = await fetch(url + path)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toBeNull()
  }
})

test('a page knows the address it was asked at, and nobody can tell it another', async () => {
  const url = await site()
  const told = await fetch(`${url}/trees/a?answers=b%3Dc`, { headers: { 'x-address': '/elsewhere' } })
  expect(await told.text()).toBe('/trees/a?answers=b%3Dc')
})

test('browsers keep the script that there is for a year, and never learn by heart that one is missing', async () => {
  const url = await site()
  expect((await fetch(`${url}/client/abc.js`)).headers.get('cache-control')).toContain('immutable')
  expect((await fetch(`${url}/client/old.js`)).headers.get('cache-control')).toBeNull()
})
