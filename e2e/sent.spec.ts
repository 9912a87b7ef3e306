import { expect, test } from '@playwright/test'

test('A page comes whole, with one script and one style sheet that the browser keeps', async ({
  request,
}) => {
  const page = await request.get('/')
  expect(page.headers()).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'private, no-store',
    'content-encoding': 'br',
  })
  expect(page.headers()['content-security-policy']).toContain("default-src 'self'")
  const html = await page.text()
  expect(html.match(/<!doctype html>/gi)).toHaveLength(1)
  const files = [
    ...html.matchAll(/<script [^>]*src="([^"]+)"|<link rel="(?:stylesheet|preload)"[^>]*href="([^"]+)"/g),
  ]
  expect(files).toHaveLength(3)
  expect(html.match(/<script/g)).toHaveLength(1)
  for (const [, script, file = script!] of files) {
    const response = await request.get(file)
    expect(response.status()).toBe(200)
    expect(response.headers()['cache-control']).toContain('immutable')
  }
})

test('Asking only for the head of a page gets its status', async ({ request }) => {
  expect((await request.head('/help')).status()).toBe(200)
  expect((await request.head('/help/nothing-like-it')).status()).toBe(404)
})

test('A script of yesterday is not there, and no browser learns that by heart', async ({ request }) => {
  const response = await request.get('/client/YESTERDAY.js')
  expect(response.status()).toBe(404)
  expect(response.headers()['cache-control']).not.toContain('immutable')
})
