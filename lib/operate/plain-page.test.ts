import { expect, test } from 'vitest'
import { plainPage } from './plain-page'

test('what the framework would run in the browser stays here; our own script goes along', () => {
  const { html } = plainPage(
    '<head><link rel="preload" as="script" href="/_next/a.js"/><link rel="stylesheet" href="/a.css"/></head>' +
      '<body><p>Words</p><script>self.__next_f.push("</p>")</script><script src="/_next/b.js" async=""></script>' +
      '<script type="module" data-client="true" src="/client/c.js"></script></body>',
  )
  expect(html).toBe(
    '<head><link rel="stylesheet" href="/a.css"/></head>' +
      '<body><p>Words</p><script type="module" data-client="true" src="/client/c.js"></script></body>',
  )
})

test('a page that says it is not there is not found; words that say so are only words', () => {
  expect(plainPage('<main id="the-page" data-status="404">Nothing</main>').status).toBe(404)
  expect(plainPage('<main id="the-page"><p>&lt;main data-status="404"&gt;</p></main>').status).toBeUndefined()
})
