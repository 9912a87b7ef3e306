import { test as base } from '@playwright/test'
import { Person } from '../person'

/** A story has one person in it. */
export const test = base.extend<{ person: Person }>({
  person: async ({ page }, use) => use(new Person(page)),
})
