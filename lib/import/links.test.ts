import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Files, importInto } from './testing'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'links-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const leave =
  '---\npermalink: /time-off/\nredirect_from: /holidays.html\n---\n\n# Leave\n\n## M&M’s: you’ve *earned* it\n\n## Carry over {#carry}\n\n<a name="forms"></a>\n\n## Which forms\n'
const around: Files = {
  'docs/travel/leave.md': leave,
  'docs/travel/index.md': 'Travel',
  'docs/Über.md': 'Über',
  'img/My Photo.png': 'png',
  'docs/files/Form A.pdf': 'pdf',
  'docs/page.html': '<p>',
}

/** The link as it comes out of docs/from.md, with everything around it. */
async function link(url: string) {
  const { body, deadLinks, notCarried } = await importInto(folder, {
    ...around,
    'docs/from.md': `One\n\n${url}\n`,
  })
  const text = (await body('answers/docs/from.mdx')).replace(/^One\s*/, '')
  return { text, deadLinks, notCarried: notCarried.filter(({ file }) => file === 'docs/from.md') }
}

test.each([
  ['a file', '[x](travel/leave.md)', '[x](travel/leave.mdx)'],
  ['a file without ending', '[x](./travel/leave)', '[x](travel/leave.mdx)'],
  ['a path from the root of the site', '[x](/travel/leave/)', '[x](travel/leave.mdx)'],
  ['a path from the root of the folder', '[x](/docs/travel/leave.md)', '[x](travel/leave.mdx)'],
  ['an HTML page', '[x](/travel/leave.html?a=b)', '[x](travel/leave.mdx)'],
  ['a permalink', '[x](/time-off/)', '[x](travel/leave.mdx)'],
  ['an old address', '[x](/holidays)', '[x](travel/leave.mdx)'],
  ['a folder', '[x](travel/)', '[x](travel.mdx)'],
  ['an index page', '[x](/travel/index.html)', '[x](travel.mdx)'],
  ['a page’s own folder, as published', '[x](../travel/leave/)', '[x](travel/leave.mdx)'],
  ['a name with other letters', '[x](%C3%9Cber.md)', '[x](uber.mdx)'],
  ['a heading', '[x](travel/leave.md#carry-over)', '[x](travel/leave.mdx#carry-over)'],
  ['a heading’s own id', '[x](travel/leave.md#carry)', '[x](travel/leave.mdx#carry-over)'],
  ['a named anchor', '[x](travel/leave.md#forms)', '[x](travel/leave.mdx#which-forms)'],
  [
    'a heading as other tools spell it',
    '[x](/travel/leave/#m-and-m-s-you-ve-earned-it)',
    '[x](travel/leave.mdx#mms-youve-earned-it)',
  ],
  ['the heading that became the title', '[x](travel/leave.md#leave)', '[x](travel/leave.mdx)'],
  ['a reference', '[x][1]\n\n[1]: travel/leave.md', '[x](travel/leave.mdx)'],
  ['HTML', '<a href="travel/leave.md">x</a>', '[x](travel/leave.mdx)'],
  ['a Liquid tag', '[x]({% link docs/travel/leave.md %})', '[x](travel/leave.mdx)'],
  ['a base address', '[x]({{ site.baseurl }}/travel/leave/)', '[x](travel/leave.mdx)'],
  ['a Hugo reference', '[x]({{< ref "travel/leave.md#carry" >}})', '[x](travel/leave.mdx#carry-over)'],
  ['a form', '[x](files/Form%20A.pdf)', '[x](../../files/docs/files/form-a.pdf)'],
  ['an image', '![Us](</img/My Photo.png>)', '![Us](../../files/img/my-photo.png)'],
  ['another site', '[x](https://example.org/a_b?c=d&e)', '[x](https://example.org/a_b?c=d\\&e)'],
  ['another site, bare', '<https://example.org>', '[https://example.org](https://example.org)'],
  ['a mail address', '<mailto:a@example.org>', '[a@example.org](mailto:a@example.org)'],
  ['a telephone', '[call](tel:+123)', '[call](tel:+123)'],
])('a link to %s still leads there', async (_, written, text) => {
  const result = await link(written)
  expect(result).toEqual({ text, deadLinks: [], notCarried: [] })
})

test.each([
  [
    'nothing',
    'See [the *page*](gone.md).',
    'See the _page_.',
    'gone.md',
    'There is nothing at this address.',
  ],
  ['no address', '[x]()', 'x', '', 'It has no address.'],
  [
    'a heading that isn’t there',
    '[x](travel/leave.md#gone)',
    '[x](travel/leave.mdx)',
    'travel/leave.md#gone',
    'The page is there, but has no such heading.',
  ],
  ['a heading that isn’t on this page', '[x](#gone)', 'x', '#gone', 'There is no such heading on this page.'],
  [
    'an image that isn’t there',
    '![A map](gone.png)',
    'A map',
    'gone.png',
    'There is nothing at this address.',
  ],
  [
    'something outside of the folder',
    '[x](../../../etc/hostname.txt)',
    'x',
    '../../../etc/hostname.txt',
    'There is nothing at this address.',
  ],
])('a link to %s is reported on its line', async (_, written, text, url, why) => {
  const result = await link(written)
  expect(result.text).toBe(text)
  expect(result.deadLinks).toEqual([{ file: 'docs/from.md', line: 3, url, why }])
})

test.each([
  ['[x](javascript:alert(1))', 'x', /^A link to javascript:alert\(1\)\./],
  ['<a href="data:text/html,x">x</a>', 'x', /^A link to data:/],
  ['[x](page.html)', 'x', /^A link to page.html\. This kind of file/],
  [
    '![](/img/My%20Photo.png)',
    '![My Photo](../../files/img/my-photo.png)',
    /without a description.*“My Photo”/,
  ],
])('%s is carried as far as it can be', async (written, text, what) => {
  const result = await link(written)
  expect(result.text).toBe(text)
  expect(result.deadLinks).toEqual([])
  expect(result.notCarried).toEqual([{ file: 'docs/from.md', line: 3, what: expect.stringMatching(what) }])
})
