import { expect } from '@playwright/test'
import { Person } from '../person'
import { test } from './story'

test('Sam may not take back so much alone: Grace agrees to it on the same page', async ({
  person,
  page,
  browser,
}) => {
  await person.signsInAs('sam')
  await page.goto('/trees/arrived-wrong?answers=arrived=fine,bought=within')
  await person.lists(['600', 'Something for the house'])
  await person.continues()
  await person.isTold('Take things back $600: ask')
  await page.getByRole('button', { name: 'Write it down to be agreed: Take things back $600' }).click()
  await person.reads('Waits for a second person: Take things back $600')
  const code = (await page.getByText(/^Carry on elsewhere/).textContent())!.split(': ')[1]!

  const other = await (await browser.newContext()).newPage()
  const grace = new Person(other)
  await grace.signsInAs('grace')
  await other.goto(`/s/${code.replace(' ', '')}`)
  await grace.reads('It isn’t done before you agree to it.')
  await other.getByRole('button', { name: 'Agree to it' }).click()
  await grace.reads('Done: Take things back $600')
  await other.context().close()

  await page.reload()
  await person.reads('Grace Lindqvist agreed.')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
})
