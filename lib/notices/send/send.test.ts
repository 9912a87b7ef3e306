import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { listener, mailServer } from '../testing'
import { sendMail } from './mail'
import { NotArrived } from './post'
import { setStatus } from './status'
import { callWebhook } from './webhook'

const now = new Date('2026-11-23T18:00:00Z')
const secret = 'a secret that is long enough'

test('who has the secret can tell that a call is ours, and when it was sent', async () => {
  const { url, posted } = await listener()
  await callWebhook({ name: 'chat', url: `${url}/hook`, secret }, 'one', '{"state":"failure"}', now)
  const [{ path, headers, body } = posted[0]!] = posted
  const signed = createHmac('sha256', secret).update(`one.1795456800.${body}`).digest('base64')
  expect([path, body]).toEqual(['/hook', '{"state":"failure"}'])
  expect(headers).toMatchObject({
    'webhook-id': 'one',
    'webhook-timestamp': '1795456800',
    'webhook-signature': `v1,${signed}`,
    'content-type': 'application/json',
  })
})

test('a call is not led elsewhere', async () => {
  const [there, elsewhere] = [await listener(), await listener()]
  there.answer(307, { Location: elsewhere.url })
  const call = callWebhook({ name: 'chat', url: there.url, secret }, 'one', '{}', now)
  await expect(call).rejects.toThrow('It leads elsewhere (307)')
  expect(elsewhere.posted).toEqual([])
})

test('what another side says of a refusal is told on one line, and no more of it than is needed', async () => {
  const { url, answer } = await listener()
  answer(422, {}, `No commit\n\u001b[2J found ${'x'.repeat(10_000)}`)
  const call = callWebhook({ name: 'chat', url, secret }, 'one', '{}', now)
  const { message } = (await call.catch((error: NotArrived) => error as NotArrived)) as NotArrived
  expect(message).toMatch(/^The other side answered 422\. No commit \[2J found x+$/)
  expect(message.length).toBeLessThan(300)
})

test('where nobody listens, that is said', async () => {
  const call = callWebhook({ name: 'chat', url: 'http://127.0.0.1:1', secret }, 'one', '{}', now)
  await expect(call).rejects.toThrow('It can’t be reached')
})

const commit = '1f3c9a27d8b04e5a6c7d8e9f0a1b2c3d4e5f6a7b'
const status = {
  commit,
  state: 'failure',
  description: 'd'.repeat(300),
  url: 'https://help.example.org/',
} as const

test.each([
  ['github', 'failure', { authorization: 'Bearer s3cret', accept: 'application/vnd.github+json' }],
  ['gitlab', 'failed', { 'private-token': 's3cret' }],
  ['gitea', 'failure', { authorization: 'token s3cret' }],
] as const)('%s gets the status of a commit in its own words', async (kind, state, headers) => {
  const { url, posted } = await listener()
  await setStatus({ kind, name: 'git', api: `${url}/statuses`, token: 's3cret' }, status)
  expect(posted).toMatchObject([{ path: `/statuses/${commit}`, headers }])
  const sent = JSON.parse(posted[0]!.body) as Record<string, string>
  expect(sent).toMatchObject({ state, context: 'answerhouse', target_url: 'https://help.example.org/' })
  expect(sent['description']).toHaveLength(140)
})

const mail = {
  subject: 'Mend it',
  text: 'Lantern Street’s house\n\nMend it.\n',
  leave: 'https://help.example.org/digest',
}

test('a mail arrives in plain text, and says that a program wrote it and how to get no more', async () => {
  const { url, arrived } = await mailServer()
  await sendMail({ smtp: url, from: 'Help <help@example.org>', to: [] }, 'ingrid@example.org', 'one', mail)
  const [{ to, text } = arrived[0]!] = arrived
  expect(to).toEqual(['ingrid@example.org'])
  for (const part of [
    'From: Help <help@example.org>',
    'Message-ID: <one@answerhouse>',
    'Auto-Submitted: auto-generated',
    'List-Unsubscribe: <https://help.example.org/digest>',
    'Content-Type: text/plain; charset=utf-8',
    'Lantern Street’s house\n\nMend it.',
  ])
    expect(text).toContain(part)
})

test('nothing that stands in a subject becomes another line of the head', async () => {
  const { url, arrived } = await mailServer()
  const settings = { smtp: url, from: 'help@example.org', to: [] }
  await sendMail(settings, 'ingrid@example.org', 'one', { ...mail, subject: 'Hi\r\nBcc: eve@example.org' })
  expect(arrived[0]).toMatchObject({ to: ['ingrid@example.org'] })
  expect(arrived[0]!.text).not.toMatch(/^Bcc:/m)
})

test('a mail server that knows nobody of that name is not asked again, one that is busy is', async () => {
  const failing = async (responseCode: number) => {
    const refuse = (_: unknown, __: unknown, done: (error: Error) => void) =>
      done(Object.assign(new Error('Not now'), { responseCode }))
    const { url } = await mailServer({ onRcptTo: refuse })
    const settings = { smtp: url, from: 'help@example.org', to: [] }
    return sendMail(settings, 'ingrid@example.org', 'one', mail).catch((error: NotArrived) => error.isFinal)
  }
  expect([await failing(550), await failing(451)]).toEqual([true, false])
})
