import { expect } from '@playwright/test'
import { test } from './story'

test('Grace, a manager, writes the letter that ends it respectfully', async ({ person }) => {
  await person.signsInAs('grace')
  await person.types('letter when we part ways')
  await person.finds('The letter when we part ways')
})

test('for Tom, a volunteer, that letter is not there', async ({ person }) => {
  await person.signsInAs('tom')
  const response = await person.page.goto('/answers/parting-letter')
  expect(response?.status()).toBe(404)
  await person.types('part ways with a custmer')
  await person.finds('Part ways with a customer')
})
