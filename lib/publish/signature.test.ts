import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { isSigned } from './signature'

const secret = 'a secret that is long enough'
const body = Buffer.from('{"ref":"refs/heads/main"}')
const hmac = (key: string, text: Buffer = body) => createHmac('sha256', key).update(text).digest('hex')

test.each([
  ['GitHub', { 'X-Hub-Signature-256': `sha256=${hmac(secret)}` }],
  ['Gitea', { 'X-Gitea-Signature': hmac(secret) }],
  ['GitLab', { 'X-Gitlab-Token': secret }],
])('a call of %s is believed', (_, headers) => {
  expect(isSigned(new Headers(headers as Record<string, string>), body, secret)).toBe(true)
})

test.each<[string, Record<string, string>, string | undefined]>([
  ['nobody', {}, secret],
  ['somebody with another secret', { 'X-Hub-Signature-256': `sha256=${hmac('another')}` }, secret],
  ['somebody who signed another body', { 'X-Gitea-Signature': hmac(secret, Buffer.from('{}')) }, secret],
  ['somebody who guesses', { 'X-Gitlab-Token': 'a secret that is long enougH' }, secret],
  ['somebody who sends nothing', { 'X-Gitlab-Token': '' }, ''],
  ['anybody where there is no secret', { 'X-Hub-Signature-256': `sha256=${hmac('')}` }, undefined],
  ['anybody where the secret is short', { 'X-Gitlab-Token': 'short' }, 'short'],
])('a call of %s is not', (_, headers, known) => {
  expect(isSigned(new Headers(headers), body, known)).toBe(false)
})
