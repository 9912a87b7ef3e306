import { expect } from '@playwright/test'
import { Person } from '../person'
import { test } from './story'

test('Tom finds a mistake in an answer, Omar mends it, and Tom hears back', async ({ person, browser }) => {
  const wrong = `The door is green now, not blue. ${crypto.randomUUID().slice(0, 8)}`
  await person.signsInAs('tom')
  await person.page.goto('/answers/cant-sign-in')
  await person.page.getByText('Something is wrong here').click()
  await person.page.getByRole('textbox', { name: /what is wrong/i }).fill(wrong)
  await person.page.getByRole('button', { name: /send/i }).click()
  await person.reads(/thank you/i)

  const omar = new Person(await browser.newPage())
  await omar.signsInAs('omar')
  await omar.page.goto('/feedback')
  await omar.opens(new RegExp(wrong.slice(-8)))
  await omar.page.getByRole('textbox').last().fill('Mended, thank you!')
  await omar.page.getByRole('button', { name: /answer/i }).click()
  await expect(omar.page.getByRole('main')).toContainText('Mended, thank you!')

  await person.page.goto('/feedback')
  await person.opens(/You can't sign in/)
  await person.reads('Mended, thank you!')
})
