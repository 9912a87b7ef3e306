import { expect } from '@playwright/test'
import { test } from './story'

test('Tom wants to give something for the trouble, and looks up how much', async ({ person }) => {
  await person.signsInAs('tom')
  await person.types('give them something to make it rigt')
  await person.finds('What you may give to make it right, without asking')

  await person.page.goto('/may?role=volunteer&on=2026-11-30')
  const voucher = person.page
    .getByRole('main')
    .getByText(/goodwill voucher/i)
    .first()
  await expect(voucher).toBeVisible()
  await person.reads('$5')
  await person.page.goto('/may?role=volunteer&on=2027-01-02')
  await person.reads('$10')
})
