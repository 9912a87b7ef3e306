import { expect, test } from 'vitest'
import { takeTick } from './run'
import { shop } from '../testing'

const press = async (fields: Record<string, string>, headers: Record<string, string> = {}) => {
  const body = String(new URLSearchParams({ playbook: 'playbooks/wrong', ...fields }))
  return takeTick(
    (await shop())('frontline'),
    new Request('http://house.example/api/runs', {
      method: 'POST',
      body,
      headers: { 'sec-fetch-site': 'same-origin', 'content-length': String(body.length), ...headers },
    }),
  )
}
const withoutScripts = { accept: 'text/html,*/*' }

test('A tick of somebody who isn’t signed in here waits; it never becomes another’s', async () => {
  for (const account of ['tom', '']) expect((await press({ account, done: 'sorry' })).status).toBe(401)
  const response = await press({ account: 'tom', done: 'sorry' }, withoutScripts)
  expect(response.headers.get('location')).toBe('/sign-in?callbackUrl=%2Fplaybooks%2Fwrong')
})

test('A tick for a step that is gone is not kept for ever', async () => {
  expect((await press({ account: 'mei', done: 'long-gone' })).status).toBe(404)
})

test('Without scripts one is back at the step, and never on another site', async () => {
  const back = async (fields: Record<string, string>) =>
    (await press({ account: 'mei', ...fields }, withoutScripts)).headers.get('location')
  expect(await back({ done: 'sorry' })).toBe('/playbooks/wrong#sorry')
  expect(await back({ playbook: '/evil.example', over: 'yes' })).toBe('/')
})
