import { expect, test } from '@playwright/test'
import { crawl } from './crawl'
import { Person } from './person'

for (const name of ['nobody', 'tom', 'grace']) {
  test(`every link that ${name} is shown leads somewhere, down to its heading`, async ({ page }) => {
    test.setTimeout(240_000)
    if (name !== 'nobody') await new Person(page).signsInAs(name)
    const pages = await crawl(page.request, ['/', '/?q=refund', '/sign-in'])
    expect(pages.size).toBeGreaterThan(20)
    const broken: string[] = []
    for (const { url, status, links } of pages.values()) {
      if (status >= 400) broken.push(`${status} ${url}`)
      for (const link of links) {
        const [path = '', anchor] = link.split('#')
        const target = pages.get(path)?.body
        if (anchor && target && !target.includes(`id="${decodeURIComponent(anchor)}"`))
          broken.push(`${url} → ${link}`)
      }
    }
    expect(broken).toEqual([])
  })
}
