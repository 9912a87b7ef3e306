import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Snapshot } from '../content'
import { shareDatabase, type Database } from '../db'
import { newDatabase, providers } from '../db/testing/databases'
import { authRoute, closeAccount, createAccount, hashPassword } from './index'
import { actorOf } from './session'

const snapshot = {
  organization: { audiences: ['public', 'volunteer', 'staff', 'manager'] },
  roles: [
    { role: 'frontline', rank: 2, audience: 'staff', edits: false, administers: false },
    { role: 'manager', rank: 4, audience: 'manager', edits: false, administers: false },
  ],
} as unknown as Snapshot

const nobody = { audience: 'public' }
const password = hashPassword('correct horse')
let db: Database

async function begin(provider: (typeof providers)[number]) {
  db = await newDatabase(provider)
  shareDatabase(db)
  await createAccount(db, {
    account: 'Mei@Lantern.example',
    name: 'Mei Tanaka',
    password: await password,
    person: 'mei',
    role: 'frontline',
  })
}

/** A form as a browser without JavaScript sends it. */
function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const body = new URLSearchParams(fields).toString()
  return authRoute(
    new Request(`http://house.test${path}`, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(body.length),
        host: 'house.test',
        origin: 'http://house.test',
        ...headers,
      },
    }),
  )
}

const mei = { account: 'mei@lantern.example', password: 'correct horse' }

/** What the browser sends back of the cookies it was given. */
const kept = (response: Response) =>
  response.headers
    .getSetCookie()
    .filter(cookie => !/=;/.test(cookie))
    .map(cookie => cookie.split(';')[0])
    .join('; ')

const who = (cookie: string, more: Record<string, string> = {}) =>
  actorOf(new Headers({ cookie, ...more }), db, snapshot)

beforeEach(() => vi.stubEnv('NEXTAUTH_SECRET', 'a secret of this test'))
afterEach(() => vi.unstubAllEnvs())

describe.each(providers)('on %s', provider => {
  test('the right password signs in, and leads back to the page one came for', async () => {
    await begin(provider)
    const response = await post('/api/auth/sign-in', { ...mei, callbackUrl: '/trees/wrong-item?paid=120' })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/trees/wrong-item?paid=120')
    expect(await who(kept(response))).toEqual({
      account: (await db.account.findFirstOrThrow()).id,
      login: 'mei@lantern.example',
      person: 'mei',
      name: 'Mei Tanaka',
      role: 'frontline',
      audience: 'staff',
    })
  })

  test('who left is out at once', async () => {
    await begin(provider)
    const cookie = kept(await post('/api/auth/sign-in', mei))
    expect(await who(cookie)).toMatchObject({ person: 'mei' })
    expect(await closeAccount(db, 'mei@lantern.example')).toBe(true)
    expect(await who(cookie)).toEqual(nobody)
    expect((await post('/api/auth/sign-in', mei)).headers.get('location')).toContain('error=wrong')
    expect(await closeAccount(db, 'mei@lantern.example')).toBe(false)
  })

  test('a new role holds at once; a role nobody knows is the public', async () => {
    await begin(provider)
    const cookie = kept(await post('/api/auth/sign-in', mei))
    await db.account.updateMany({ data: { role: 'manager' } })
    expect(await who(cookie)).toMatchObject({ role: 'manager', audience: 'manager' })
    await db.account.updateMany({ data: { role: 'wizard' } })
    expect(await who(cookie)).toMatchObject({ name: 'Mei Tanaka', audience: 'public' })
    expect((await who(cookie)).role).toBeUndefined()
  })

  test('a new password ends the sessions that began with the old one', async () => {
    await begin(provider)
    const cookie = kept(await post('/api/auth/sign-in', mei))
    await db.account.updateMany({ data: { password: await hashPassword('new') } })
    expect(await who(cookie)).toEqual(nobody)
  })

  test.each([
    ['a wrong password', { ...mei, password: 'correct hors' }],
    ['no password', { account: mei.account }],
    ['nobody’s name', { ...mei, account: 'nobody@lantern.example' }],
    ['nothing', {}],
    ['hostile text', { account: `' OR 1=1 --\0\ud800`, password: '\0' }],
    ['a very long password', { ...mei, password: 'x'.repeat(2000) }],
  ])('%s gets the same answer, and no session', async (_, fields: Record<string, string>) => {
    await begin(provider)
    const response = await post('/api/auth/sign-in', { ...fields, callbackUrl: '/answers/a' })
    expect(response.status).toBe(303)
    const back = new URL(response.headers.get('location')!, 'http://house.test')
    expect(back.searchParams.get('error')).toBe('wrong')
    expect(back.searchParams.get('callbackUrl')).toBe('/answers/a')
    // What was typed stays, but for the password.
    expect(back.searchParams.get('account')).toBe(fields['account']?.replace('\ud800', '\ufffd') ?? null)
    expect(back.search).not.toContain('password')
    expect(response.headers.getSetCookie()).toEqual([])
  })
})

describe('on SQLite', () => {
  beforeEach(() => begin('sqlite'))

  test('a name is one whatever its case, and can’t be taken twice', async () => {
    const response = await post('/api/auth/sign-in', { ...mei, account: ' MEI@lantern.EXAMPLE ' })
    expect(await who(kept(response))).toMatchObject({ person: 'mei' })
    const again = {
      account: 'MEI@lantern.example',
      name: 'x',
      password: 'x',
      person: null,
      role: 'frontline',
    }
    await expect(createAccount(db, again)).rejects.toThrow(
      'There is already an account “mei@lantern.example”.',
    )
  })

  test('signing out leaves no session in the browser', async () => {
    const cookie = kept(await post('/api/auth/sign-in', mei))
    const response = await post('/api/auth/sign-out', { callbackUrl: '/answers/a' }, { cookie })
    expect(response.headers.get('location')).toBe('/answers/a')
    expect(response.headers.getSetCookie().join()).toMatch(/next-auth\.session-token=;.*Max-Age=0/)
    expect(await who(kept(response))).toEqual(nobody)
  })

  test('scripts can’t read the session, other sites can’t send it, and under https nothing else carries it', async () => {
    const plain = await post('/api/auth/sign-in', mei)
    expect(plain.headers.getSetCookie()).toHaveLength(1)
    expect(plain.headers.getSetCookie()[0]).toMatch(/^next-auth\.session-token=.*HttpOnly; SameSite=Lax/)

    const https = { 'x-forwarded-proto': 'https', origin: 'https://house.test' }
    const secure = await post('/api/auth/sign-in', mei, https)
    expect(secure.headers.getSetCookie()[0]).toMatch(
      /^__Secure-next-auth\.session-token=.*; Secure; SameSite=Lax/,
    )
    expect(await who(kept(secure), https)).toMatchObject({ person: 'mei' })
    expect(
      (await post('/api/auth/sign-out', {}, { ...https, cookie: kept(secure) })).headers.getSetCookie()[0],
    ).toMatch(/^__Secure-next-auth\.session-token=;/)
  })

  test('nobody is led to another site after signing in', async () => {
    for (const callbackUrl of ['https://evil.example/', '//evil.example', '/.//evil.example']) {
      expect((await post('/api/auth/sign-in', { ...mei, callbackUrl })).headers.get('location')).toBe('/')
      expect((await post('/api/auth/sign-out', { callbackUrl })).headers.get('location')).toBe('/')
    }
  })

  test.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: 'http://house.test', 'sec-fetch-site': 'cross-site' }],
    [{ origin: 'http://house.test', 'sec-fetch-site': 'same-site' }],
  ])('another site’s form signs nobody in or out: %j', async headers => {
    const response = await post('/api/auth/sign-in', mei, headers)
    expect(response.headers.get('location')).toContain('/sign-in?error=elsewhere')
    expect(response.headers.getSetCookie()).toEqual([])
    const cookie = kept(await post('/api/auth/sign-in', mei))
    expect((await post('/api/auth/sign-out', {}, { ...headers, cookie })).headers.getSetCookie()).toEqual([])
  })

  test('a session made elsewhere, changed, or sent as anything but our cookie is nobody’s', async () => {
    const cookie = kept(await post('/api/auth/sign-in', mei))
    expect(await who(`${cookie.slice(0, -4)}AAAA`)).toEqual(nobody)
    expect(await who('next-auth.session-token=garbage; =; ;;')).toEqual(nobody)
    expect(await who('', { authorization: `Bearer ${cookie.split('=')[1]}` })).toEqual(nobody)
    vi.stubEnv('NEXTAUTH_SECRET', 'another secret')
    expect(await who(cookie)).toEqual(nobody)
  })

  test('who guesses is told to wait, even when the sixth guess is right', async () => {
    const from = { 'x-forwarded-for': '192.0.2.7' }
    const guesses = Array.from({ length: 5 }, () =>
      post('/api/auth/sign-in', { ...mei, password: 'guess' }, from),
    )
    for (const guess of await Promise.all(guesses))
      expect(guess.headers.get('location')).toContain('error=wrong')
    const right = await post('/api/auth/sign-in', mei, from)
    expect(right.headers.get('location')).toContain('/sign-in?error=wait&callbackUrl=%2F')
    expect(right.headers.getSetCookie()).toEqual([])
    expect(
      (await post('/api/auth/sign-in', mei, { 'x-forwarded-for': '192.0.2.8' })).headers.get('location'),
    ).toBe('/')
  })

  test('nothing else is behind these addresses', async () => {
    for (const path of ['/api/auth/callback/credentials', '/api/auth/session', '/api/auth/signin']) {
      expect((await post(path, mei)).status).toBe(404)
    }
    expect((await post('/api/auth/sign-in', mei, { 'content-length': '1000000' })).status).toBe(413)
  })
})
