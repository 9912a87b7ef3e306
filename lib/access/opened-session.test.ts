import { encode } from 'next-auth/jwt'
import { expect, test } from 'vitest'
import { openedSession } from './opened-session'

const secret = 'a secret of this test'
const seal = (seconds: number, made = secret) =>
  encode({ token: { sub: 'mei', stamp: 'abc' }, secret: made, maxAge: seconds })

test('whoever signed in is known again, page after page', async () => {
  const sealed = await seal(3600)
  for (const later of [0, 10, 30_000, 59_999, 60_001, 300_000])
    expect(await openedSession(sealed, secret, Date.now() + later)).toMatchObject({
      account: 'mei',
      stamp: 'abc',
    })
})

test('a session that ends soon ends then, though it was opened a moment ago', async () => {
  const sealed = await seal(-1)
  const now = Date.now()
  // The seal is still taken for some seconds, as clocks differ; what is kept of it is not.
  const first = await openedSession(sealed, secret, now)
  expect(first).toBeDefined()
  expect(await openedSession(sealed, secret, now + 1000)).not.toBe(first)
})

test('what is forged, changed or made by another house opens nothing, even after the real one', async () => {
  const sealed = await seal(3600)
  expect(await openedSession(sealed, secret)).toBeDefined()
  expect(await openedSession(sealed, 'another secret')).toBeUndefined()
  expect(await openedSession(`${sealed.slice(0, -2)}AA`, secret)).toBeUndefined()
  expect(await openedSession(await seal(3600, 'another secret'), secret)).toBeUndefined()
  expect(await openedSession('', secret)).toBeUndefined()
  expect(await openedSession(await encode({ token: { sub: 'mei' }, secret }), secret)).toBeUndefined()
})
