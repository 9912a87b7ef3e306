import { expect, type Page } from '@playwright/test'

/** The example accounts all have this password, which is printed when the example starts. */
const password = 'lantern'

/** A person at Lantern Street in front of a browser. */
export class Person {
  constructor(readonly page: Page) {}

  async signsInAs(name: string): Promise<void> {
    await this.page.goto('/sign-in')
    await this.page.getByLabel(/account|email/i).fill(`${name}@lantern.example`)
    await this.page.getByLabel(/password/i).fill(password)
    await this.page.getByRole('button', { name: /sign in/i }).click()
    await expect(this.page.getByRole('combobox', { name: 'What did they say?' })).toBeVisible()
  }

  /** Types into the one box, and waits until the answer to just these words is there. */
  async types(words: string): Promise<void> {
    await this.page.goto('/')
    const box = this.page.getByRole('combobox', { name: 'What did they say?' })
    await box.fill(words)
    await expect(
      this.page
        .getByRole('option')
        .first()
        .or(this.page.getByText(/no answer/i))
        .first(),
    ).toBeVisible()
  }

  /** The best answer comes first; Enter opens it. */
  async finds(title: string): Promise<void> {
    await expect(this.page.getByRole('option').first()).toContainText(title)
    await this.page.keyboard.press('Enter')
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }

  /** Starts at "Whose issue is this?" and answers, with the first words of a choice or with an amount. */
  async walks(...answers: string[]): Promise<void> {
    await this.page.goto('/trees/whose-issue')
    for (const answer of answers) await this.answers(answer)
  }

  async answers(answer: string): Promise<void> {
    const before = this.page.url()
    if (/^\d/.test(answer)) {
      await this.page.locator('input[name=amount]').fill(answer)
      await this.page.getByRole('button', { name: /continue/i }).click()
    } else {
      const choice = this.page.getByRole('link', { name: new RegExp(`^${answer}`) })
      await choice.and(this.page.locator('[data-choice]')).first().click()
    }
    await this.page.waitForURL(url => url.href !== before)
  }

  /** Where several things may be true, ticks these, by their first words. */
  async ticks(...labels: string[]): Promise<void> {
    for (const label of labels)
      await this.page.getByRole('checkbox', { name: new RegExp(`^${label}`) }).check()
    await this.continues()
  }

  /** Writes things one after the other: for each its amount, and what it is. */
  async lists(...things: (readonly [amount: string, kind: string])[]): Promise<void> {
    const row = this.page.locator('[data-row]')
    for (const [at, [amount, kind]] of things.entries()) {
      if ((await row.count()) <= at) await this.page.getByRole('button', { name: /^Add another/ }).click()
      await expect(row.nth(at)).toBeVisible()
      await row.nth(at).getByRole('textbox').fill(amount)
      if (kind) await row.nth(at).getByRole('combobox').selectOption(kind)
    }
  }

  async continues(): Promise<void> {
    const before = this.page.url()
    await this.page.getByRole('button', { name: /continue/i }).click()
    await this.page.waitForURL(url => url.href !== before)
  }

  /** Goes on too early: the page says what is missing. */
  async continuesWith(said: string): Promise<void> {
    await this.continues()
    await expect(this.page.getByRole('alert').filter({ hasText: said })).toBeVisible()
  }

  /** What this person may do, as the outcome says it first. */
  async isTold(verdict: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('region', { name: 'What you may do' })).toContainText(verdict)
  }

  async reads(words: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('main')).toContainText(words)
  }

  /** Opens what the page links to. */
  async opens(title: string | RegExp): Promise<void> {
    await this.page.getByRole('main').getByRole('link', { name: title }).first().click()
  }
}
