import type { Browser } from '@playwright/test'
import { Person } from './person'

/** Somebody who is signed in, in a browser of their own; `scripts: false` has pages run none. */
export async function signedIn(browser: Browser, name: string, { scripts = true } = {}): Promise<Person> {
  const person = new Person(await browser.newPage())
  await person.signsInAs(name)
  if (scripts) return person
  const storageState = await person.page.context().storageState()
  const context = await browser.newContext({ javaScriptEnabled: false, storageState })
  return new Person(await context.newPage())
}
