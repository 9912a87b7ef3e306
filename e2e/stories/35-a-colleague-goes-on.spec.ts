import { expect } from '@playwright/test'
import { Person } from '../person'
import { test } from './story'

test('Mei hands what she has answered to Sam, who goes on where she was, and settles it', async ({
  person,
  page,
  browser,
  baseURL,
}) => {
  await person.signsInAs('mei')
  await person.walks(
    'Something they bought or were sent',
    'The right item, in the wrong size',
    'No, and not this month',
    '120',
  )
  await person.isTold('Refund $120: ask')
  await expect(page.getByRole('button', { name: /^Done/ })).toHaveCount(0)
  const line = page.getByText(/^Carry on elsewhere/)
  const code = (await line.textContent())!.split(': ')[1]!
  expect(code).toMatch(/^[2-9a-z]{4} [2-9a-z]{4}$/)
  await line.click()
  const letter = await page.getByRole('link', { name: 'Write it to a colleague' }).getAttribute('href')
  expect(decodeURIComponent(letter!)).toContain(`${baseURL}/s/${code.replace(' ', '')}`)

  const other = await (await browser.newContext()).newPage()
  const sam = new Person(other)
  await sam.signsInAs('sam')
  await other.goto(`/s/${encodeURIComponent(code.toUpperCase())}`)
  await sam.isTold('Refund $120: you may')
  await sam.reads('No, and not this month')
  await other.getByRole('button', { name: 'Done: Refund $120' }).click()
  await sam.reads(/You, \d\d:\d\d/)

  // Mei sees that it is done, and by whom.
  await page.reload()
  await person.reads(/Sam Okoro, \d\d:\d\d/)
  await other.context().close()
})

test('Who may not read the questions finds nothing under their code', async ({ person, page, browser }) => {
  await person.signsInAs('mei')
  await page.goto('/trees/arrived-wrong?answers=arrived=size')
  const code = (await page.getByText(/^Carry on elsewhere/).textContent())!.split(': ')[1]!.replace(' ', '')
  const stranger = await (await browser.newContext()).newPage()
  const found = await stranger.goto(`/s/${code}`)
  expect(found?.status()).toBe(404)
  await stranger.context().close()
})
