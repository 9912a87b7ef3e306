import { expect } from '@playwright/test'
import { test } from './story'

test('somebody who uses a wheelchair wants to know how to get in', async ({ person }) => {
  await person.types('is there a step at the door weelchair')
  await person.finds('Getting in: steps, toilets, parking, and what helps')
  const image = person.page.getByRole('main').getByRole('img').first()
  await expect(image).toBeVisible()
  await image.scrollIntoViewIfNeeded()
  await expect.poll(() => image.evaluate((drawn: HTMLImageElement) => drawn.naturalWidth)).toBeGreaterThan(0)
})
