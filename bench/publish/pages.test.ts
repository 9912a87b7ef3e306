import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { pagesOf, saidOf } from './pages'
import { tidied } from './tidy'

const nowhere = () => undefined
const mdx = unified().use(remarkParse).use(remarkMdx)

describe('a page that each product gets', () => {
  test('is read by MDX, whatever stood in it, and has nothing to run', () => {
    const text = [
      'import the type, then {export} it when a < b.',
      'export const x = <T>(a: T) => { return a }',
      '<div class="x">\n\nWords <b>kept</b>.\n\n</div>',
      '    indented {code}',
      ':::image type="content" source="x.png":::',
    ].join('\n\n')
    const { body } = tidied(text, nowhere)
    const types = mdx.parse(body).children.map(({ type }) => type)
    expect(types).toEqual(['paragraph', 'paragraph', 'paragraph', 'code'])
    expect(body).toContain('Words kept.')
    expect(body).not.toContain('image')
  })

  test('has its own title, of its settings or of its first heading', () => {
    expect(tidied('---\ntitle: "A: b"\nx: [\n---\n# Other\n\nWords.', nowhere)).toEqual({
      title: 'A: b',
      body: 'Words.\n',
    })
    expect(tidied('# The *first*\n\nWords.', nowhere).title).toBe('The first')
  })

  test('keeps links to the web and to pages that are there; of others and of pictures the words stay', () => {
    const text = '[a](https://a.example) [b](there.md#x "T") [c](gone.md) ![d](d.png)'
    const { body } = tidied(text, url =>
      url.startsWith('there') ? '../part-0001/page-00002.mdx' : undefined,
    )
    expect(body).toBe('[a](https://a.example) [b](../part-0001/page-00002.mdx) c d\n')
  })
})

describe('pages of a folder', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(inject('scratch'), 'pages-'))
    mkdirSync(join(folder, 'in'))
    const words = 'several different words '.repeat(30)
    for (let at = 0; at < 60; at++)
      writeFileSync(
        join(folder, 'in', `${at}.md`),
        `# Page ${at}\n\n${words}\n\n[next](${(at + 1) % 60}.md)\n`,
      )
    writeFileSync(join(folder, 'short.md'), '# Short\n')
  })

  test('are the same each time, and fewer of them are among more', () => {
    const more = pagesOf(folder, 60).take(55)
    const fewer = pagesOf(folder, 60).take(51)
    expect(fewer.map(({ title }) => title)).toEqual(more.slice(0, 51).map(({ title }) => title))
    expect(new Set(more.map(({ title }) => title)).size).toBe(55)
  })

  test('lead to pages that are taken too', () => {
    const taken = pagesOf(folder, 60).take(50)
    const names = new Set(taken.map(({ name }) => `../${name}.mdx`))
    const links = taken.flatMap(({ body }) => [...body.matchAll(/\]\((\.\..*?)\)/g)].map(([, to]) => to))
    expect(links).toHaveLength(50)
    expect(links.filter(to => !names.has(to!))).toEqual([])
  })

  test('repeat themselves in other words where there are too few, and that is said', () => {
    const pages = pagesOf(folder, 60)
    const taken = pages.take(130)
    expect(new Set(taken.map(({ title }) => title)).size).toBe(130)
    expect(taken[60]!.body).not.toBe(taken[0]!.body)
    expect(taken[120]!.body).not.toBe(taken[60]!.body)
    expect(saidOf(pages, 130)).toContain('70 repeat others')
    expect(saidOf(pages, 60)).not.toContain('repeat')
  })
})
