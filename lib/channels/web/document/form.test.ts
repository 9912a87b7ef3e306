import { expect, test } from 'vitest'
import { formOf } from './form'

const sent = (body: string, headers: Record<string, string> = {}) =>
  formOf(
    new Request('http://house.example/api/settled', {
      method: 'POST',
      body,
      headers: { 'sec-fetch-site': 'same-origin', 'content-length': String(body.length), ...headers },
    }),
  )

test('A form of ours is read', async () => {
  const form = await sent('yes=no&id=answers%2Fhours')
  expect(form).toBeInstanceOf(URLSearchParams)
  expect(Object.fromEntries(form as URLSearchParams)).toEqual({ yes: 'no', id: 'answers/hours' })
})

test('A form that another site sends in my name does nothing', async () => {
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': '', origin: 'https://evil.example', host: 'house.example' },
    { 'sec-fetch-site': '', origin: 'null', host: 'house.example' },
  ] as Record<string, string>[])
    expect(await sent('yes=no', headers)).toMatchObject({ status: 403 })
})

test('A whole book in one field is turned away, with words', async () => {
  const refused = (await sent('a'.repeat(10_001))) as Response
  expect(refused.status).toBe(413)
  expect(await refused.text()).toContain('shorten it')
})
