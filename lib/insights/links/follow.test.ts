import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import type { Way } from './ask'
import { follow } from './follow'
import { followAll } from './follow-all'
import { isPublic } from './private'

/** A server of this test, and the way to it alone: everything else is as private as it is in earnest. */
async function serving(answer: RequestListener) {
  const server = createServer(answer)
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const way: Way = {
    mayReach: address => address === '127.0.0.1' || isPublic(address),
    mayUse: () => true,
    patience: 5_000,
  }
  return { at: (path: string) => `http://127.0.0.1:${port}${path}`, way }
}

test('a link that works, one that is gone, and one to a server that only takes GET', async () => {
  const { at, way } = await serving(({ url, method }, response) => {
    response.statusCode = url === '/gone' ? 404 : url === '/get' && method === 'HEAD' ? 405 : 200
    response.end()
  })
  const answers = await Promise.all(['/', '/gone', '/get'].map(path => follow(at(path), way)))
  expect(answers.map(({ works, answer }) => [works, answer])).toEqual([
    [true, '200'],
    [false, '404'],
    [true, '200'],
  ])
})

test('a page that wants somebody to sign in is there', async () => {
  const { at, way } = await serving((_, response) => void response.writeHead(403).end())
  expect(await follow(at('/'), way)).toMatchObject({ works: true, answer: '403' })
})

test('a redirect is followed to its end, one in a circle is not followed for ever', async () => {
  const { at, way } = await serving(({ url }, response) => {
    if (url === '/there') response.writeHead(200)
    else response.writeHead(301, { location: url === '/old' ? '/there' : '/circle' })
    response.end()
  })
  expect(await follow(at('/old'), way)).toMatchObject({ works: true, answer: '200' })
  expect(await follow(at('/circle'), way)).toMatchObject({ works: false, answer: 'it leads on and on' })
})

test('a link into our own network is not followed, by its address, by a name, or by a redirect', async () => {
  const reached: string[] = []
  const { at, way } = await serving(({ url }, response) => {
    reached.push(url ?? '')
    response.writeHead(302, { location: 'http://10.0.0.1/' }).end()
  })
  const own = ['http://169.254.169.254/latest/', 'http://[::1]/', 'http://2130706433/', at('/')]
  for (const url of own)
    expect(await follow(url)).toMatchObject({ works: true, answer: expect.stringContaining('not followed') })
  const local = at('/name').replace('127.0.0.1', 'localhost')
  expect(await follow(local, { ...way, mayReach: isPublic })).toMatchObject({
    answer: expect.stringContaining('not followed'),
  })
  expect(reached).toEqual([])
  expect(await follow(at('/redirect'), way)).toMatchObject({ answer: expect.stringContaining('own network') })
})

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.1.1',
  '169.254.0.1',
  '100.64.0.1',
  '::1',
  '::ffff:10.0.0.1',
  'fd00::1',
  'fe80::1',
  '64:ff9b::a00:1',
  '2002:a00:1::',
  'localhost',
])('%s is not of the public internet', address => expect(isPublic(address)).toBe(false))

test('an address of the public internet is', () => {
  expect(['93.184.215.14', '2606:2800:21f:cb07::1'].map(isPublic)).toEqual([true, true])
})

test('of one host only one is asked at a time', async () => {
  let [now, most] = [0, 0]
  const { at, way } = await serving((_, response) => {
    most = Math.max(most, ++now)
    setImmediate(() => {
      now--
      response.end()
    })
  })
  const seen: string[] = []
  await followAll(['/a', '/b', '/c'].map(at), ({ url }) => seen.push(url), way)
  expect([seen.length, most]).toEqual([3, 1])
})

test('where nobody answers, it says so', async () => {
  const { at, way } = await serving((_, response) => void response.destroy())
  expect(await follow(at('/'), way)).toMatchObject({ works: false, answer: 'it hung up' })
})
