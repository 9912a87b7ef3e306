import { expect, test, type APIRequestContext } from '@playwright/test'
import { crawl } from '../crawl'
import { audiences, words } from './content'
import { openPlanted } from './house'

// The last test sends somebody away, so one after the other.
test.describe.configure({ mode: 'default' })

let house: Awaited<ReturnType<typeof openPlanted>>
test.beforeAll(async () => {
  test.setTimeout(180_000)
  house = await openPlanted()
})
test.afterAll(() => house.close())

/** Who reads as which audience; the first is not signed in. */
const readers = { public: undefined, volunteer: 'helper', staff: 'frontline', manager: 'boss' } as const
const kinds = ['answers', 'playbooks', 'policies', 'trees', 'teams', 'actions', 'channels']

async function signIn(request: APIRequestContext, account: string | undefined): Promise<void> {
  if (!account) return
  const response = await request.post(`${house.url}/api/auth/sign-in`, {
    form: { account, password: house.passwords[account] ?? '', callbackUrl: '/' },
  })
  expect(await response.text()).toContain(account)
}

/** What each reader might try: beginnings and misspellings of the word, never the word itself, which a page may repeat. */
function tries(word: string): string[] {
  return [
    word.slice(0, 5),
    word.slice(0, -1),
    `${word.slice(0, 3)}x${word.slice(4)}`,
    `where are the ${word.slice(0, -2)} shoes`,
    'shoes boots',
    'give',
    'team',
    'door',
    'person',
  ]
}

for (const [level, audience] of audiences.entries()) {
  const hidden = audiences.slice(level + 1)

  test(`on the web, ${audience} reads its own words and none of those for ${hidden.join(', ') || 'nobody'}`, async ({
    request,
  }) => {
    test.setTimeout(180_000)
    await signIn(request, readers[audience])
    const direct = audiences.flatMap(a => [
      ...kinds.flatMap(kind => [`/${kind}/${a}`, `/print/${kind}/${a}`]),
      `/browse?audience=${a}`,
      `/files/${a}.svg`,
      `/trees/${a}?answers=what=yes`,
    ])
    const asked = Object.values(words)
      .flatMap(tries)
      .flatMap(q => [`/?q=${encodeURIComponent(q)}`, `/found?q=${encodeURIComponent(q)}`])
    const pages = await crawl(
      request,
      ['/', '/sign-in', ...direct, ...asked].map(path => `${house.url}${path}`),
    )
    const all = [...pages.values()]
    expect(all.filter(({ status }) => status >= 500).map(({ url }) => url)).toEqual([])
    const leaks = all.flatMap(({ url, body }) =>
      hidden.filter(a => body.toLowerCase().includes(words[a] ?? '')).map(a => `${a} at ${url}`),
    )
    expect(leaks).toEqual([])
    for (const kind of kinds)
      expect(pages.get(`${house.url}/${kind}/${audience}`)?.body).toContain(words[audience])
    for (const a of hidden)
      for (const kind of kinds) expect(pages.get(`${house.url}/${kind}/${a}`)?.status).toBe(404)
  })

  test(`on the command line, ${audience} reads none of those either`, () => {
    test.setTimeout(240_000)
    const as = ['--as', readers[audience] ?? 'public']
    const said = [
      ...Object.values(words)
        .flatMap(word => tries(word).slice(1, 3))
        .flatMap(q => [house.run('search', q, ...as, '--json'), house.run('who', q, ...as)]),
      ...hidden.flatMap(a => [
        house.run('who', `teams/${a}`, ...as, '--json'),
        house.run('walk', `trees/${a}`, 'what=yes', ...as),
        house.run('may', `actions/${a}`, ...as),
      ]),
    ]
    const leaks = said.filter(output => hidden.some(a => output.toLowerCase().includes(words[a] ?? '')))
    expect(leaks).toEqual([])
    expect(house.run('search', 'shoes', ...as)).toContain(words[audience])
  })
}

test('what one may not see and what isn’t there are the same, to the byte', async ({ request }) => {
  const plain = async (name: string) => {
    const response = await request.get(`${house.url}/answers/${name}`)
    expect(response.status()).toBe(404)
    // What differs is what was asked for, and the number that guards this one page's scripts.
    const body = (await response.text()).replaceAll(/nonce="[^"]*"|\\"nonce\\":\\"[^"]*\\"/g, '')
    return body.replaceAll(name, '')
  }
  expect(await plain('manager')).toBe(await plain('mission'))
})

test('somebody who left is out at once, wherever they are signed in', async ({ request }) => {
  await signIn(request, 'helper')
  expect((await request.get(`${house.url}/answers/volunteer`)).status()).toBe(200)
  house.run('account', 'leave', 'helper')
  expect((await request.get(`${house.url}/answers/volunteer`)).status()).toBe(404)
  expect(await (await request.get(`${house.url}/`)).text()).not.toContain('helper')
})
