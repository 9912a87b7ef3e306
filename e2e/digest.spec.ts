import { expect, test } from '@playwright/test'
import { Person } from './person'

test('somebody sees what waits for their team, and stops the weekly mail for as long as they like', async ({
  page,
}) => {
  await page.goto('/digest')
  await expect(page).toHaveURL(/sign-in\?callbackUrl=/)
  await new Person(page).signsInAs('grace')
  await page.goto('/help/managers')
  await page.getByRole('link', { name: 'What waits for you' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What waits for you' })).toBeVisible()
  await expect(page.getByText('this goes to grace@lantern.example once a week')).toBeVisible()
  await page.getByRole('button', { name: 'Don’t send it to me any more' }).click()
  await expect(page.getByText('You get no mail of this.')).toBeVisible()
  await page.getByRole('button', { name: 'Send it to me' }).click()
  await expect(page.getByText('this goes to grace@lantern.example once a week')).toBeVisible()
})
