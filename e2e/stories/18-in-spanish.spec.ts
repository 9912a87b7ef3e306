import { expect } from '@playwright/test'
import { test } from './story'

test('a mother looks for food, and would rather read Spanish', async ({ person }) => {
  await person.types('where do i get food')
  await person.finds('Getting food from us')
  await person.opens(/español/i)
  await expect(person.page.locator('main [lang=es]').first()).toBeVisible()
  await person.reads('comida')
})
