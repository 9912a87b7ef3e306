import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ImportError, importMarkdown } from './index'
import { type Files, importInto, importPage } from './testing'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const imported = (files: Files, options?: { owner?: string; audience?: string }) =>
  importInto(folder, files, options)
const page = (text: string) => importPage(folder, text)

describe('a folder of pages', () => {
  test('can be served by itself: the least around it is made', async () => {
    const { documents, written, read } = await imported(
      { '_config.yml': 'title: "Lantern Street"\n', 'travel/leave.md': '# Leave\n\nTake it.\n' },
      { owner: 'Travel desk', audience: 'volunteer' },
    )
    expect(documents).toBe(1)
    expect(written).toEqual([
      'answers/travel/leave.mdx',
      'organization.yaml',
      'roles.yaml',
      'teams/travel-desk.mdx',
    ])
    expect(await read('organization.yaml')).toContain('name: Lantern Street')
    expect(await read('answers/travel/leave.mdx')).toBe(
      '---\ntitle: Leave\nowner: teams/travel-desk\naudience: volunteer\n---\n\nTake it.\n',
    )
  })

  test('keeps its paths as ids; other signs become safe, and no page is lost to another', async () => {
    const { written } = await imported({
      'Über uns/Straße 1.2.md': 'a',
      '日本/休暇.md': 'b',
      'travel/index.md': 'c',
      'travel/README.md': 'd',
      'a b.md': 'e',
      'a-b.md': 'f',
      'site.html.md.erb': 'g',
    })
    expect(written.filter(path => path.startsWith('answers/'))).toEqual([
      'answers/a-b-2.mdx',
      'answers/a-b.mdx',
      'answers/site.mdx',
      'answers/travel.mdx',
      'answers/travel/readme.mdx',
      'answers/uber-uns/strasse-1-2.mdx',
      'answers/日本/休暇.mdx',
    ])
  })

  test('leaves hidden folders, packages and drafts behind', async () => {
    const { written, notCarried } = await imported({
      'a.md': 'a',
      '.github/b.md': 'b',
      'node_modules/x/c.md': 'c',
      'vendor/d.md': 'd',
      'draft.md': '---\ndraft: true\n---\nnot yet',
    })
    expect(written.filter(path => path.startsWith('answers/'))).toEqual(['answers/a.mdx'])
    expect(notCarried).toEqual([{ file: 'draft.md', line: 1, what: 'This page is a draft.' }])
  })

  test('reports files that are too large, not UTF-8, nested without end, or reached from outside', async () => {
    await writeFile(join(folder, 'secret.md'), 'secret')
    await mkdir(join(folder, 'handbook'))
    await symlink('../secret.md', join(folder, 'handbook/out.md'))
    await symlink('nowhere', join(folder, 'handbook/gone.md'))
    const { written, notCarried } = await imported({
      'a.md': 'a [secret](out.md)',
      'big.md': 'x'.repeat(1024 * 1024 + 1),
      'latin.md': Uint8Array.of(0xe9, 0x74, 0xe9),
      'deep.md': `${'> '.repeat(3000)}x`,
    })
    expect(written.filter(path => /^(answers|files)/.test(path))).toEqual(['answers/a.mdx'])
    expect(notCarried.map(({ file, what }) => `${file} ${what.split('.')[0]}`)).toEqual([
      'a.md A link to out',
      'big.md This file is over 1 MB',
      'deep.md This page is nested too deeply to read',
      'gone.md This symbolic link leads nowhere',
      'latin.md This file is not UTF-8 text',
      'out.md This symbolic link leads out of the folder',
    ])
  })

  test.each([
    [
      'a folder with something in it',
      async (to: string) => (await mkdir(to), writeFile(join(to, 'mine.txt'), 'mine')),
      /not empty/,
    ],
    ['a file', (to: string) => writeFile(to, 'mine'), /is a file/],
  ])('never overwrites %s', async (_, make, message) => {
    await mkdir(join(folder, 'from'))
    await writeFile(join(folder, 'from/a.md'), 'a')
    const to = join(folder, 'to')
    await make(to)
    const before = await readdir(folder, { recursive: true })
    await expect(importMarkdown({ from: join(folder, 'from'), to, owner: 'desk' })).rejects.toThrow(message)
    expect(await readdir(folder, { recursive: true })).toEqual(before)
  })

  test('takes an empty folder as its place, and leaves no other folder behind', async () => {
    await mkdir(join(folder, 'content'))
    await imported({ 'a.md': 'a' })
    expect((await readdir(folder)).sort()).toEqual(['content', 'handbook'])
  })

  test.each([
    ['no such folder', 'nowhere', 'desk', undefined, /There is no folder/],
    ['a file', 'file', 'desk', undefined, /is a file/],
    ['an empty folder', 'empty', 'desk', undefined, /no Markdown page/],
    ['an owner without a letter', 'empty', '  ', undefined, /which team/],
    ['an unknown audience', 'empty', 'desk', 'everyone', /no audience "everyone".*public/],
  ])('says what is wrong: %s', async (_, name, owner, audience, message) => {
    await writeFile(join(folder, 'file'), '')
    await mkdir(join(folder, 'empty'))
    const to = join(folder, 'to')
    const attempt = importMarkdown({ from: join(folder, name), to, owner, audience })
    await expect(attempt).rejects.toThrow(ImportError)
    await expect(attempt).rejects.toThrow(message)
    expect((await readdir(folder)).sort()).toEqual(['empty', 'file'])
  })
})

describe('front matter', () => {
  test.each([
    ['YAML', '---\ntitle: "A: b"\nredirect_from:\n  - /old/\ntags: x, y\n---\nBody'],
    ['TOML', '+++\ntitle = "A: b"\naliases = ["/old/"]\ntags = ["x", "y"]\n+++\nBody'],
    ['JSON', '{\n  "title": "A: b",\n  "permalink": "/old.html",\n  "tags": ["x", "y"]\n}\nBody'],
    ['broken YAML', '---\ntitle: A: b\nredirect_from: [/old]\ntags: [x, y]\nbad: [\n---\nBody'],
    ['Windows line ends', '---\r\ntitle: "A: b"\r\nredirect_from: /old/\r\ntags: [x, y]\r\n---\r\nBody\r\n'],
  ])('%s is kept', async (_, text) => {
    const { read } = await imported({ 'a.md': text })
    expect(await read('answers/a.mdx')).toBe(
      '---\ntitle: "A: b"\nowner: teams/front-desk\ntags:\n  - x\n  - y\nwas:\n  - old\n---\n\nBody\n',
    )
  })

  test('aliases are phrasings, or old addresses when they begin with a slash', async () => {
    const { read } = await imported({
      'a.md':
        '---\nid: leave\ntitle: Leave\ndescription: How to\n  take leave.\nasked: [days off]\naliases: [holidays, /holidays/]\n---\n',
    })
    expect(await read('answers/a.mdx')).toBe(
      '---\ntitle: Leave\nid: leave\nowner: teams/front-desk\nsummary: How to take leave.\nasked:\n  - days off\n  - holidays\nwas:\n  - holidays\n---\n',
    )
  })

  test('of two pages with one id, the first keeps it and the other goes by its path', async () => {
    const { read } = await imported({
      'a/x.md': '---\nid: intro\n---\na',
      'b/x.md': '---\nid: intro\n---\nb',
    })
    expect(await read('answers/a/x.mdx')).toContain('id: intro')
    expect(await read('answers/b/x.mdx')).not.toContain('id:')
  })

  test('fields without a place are reported on their lines, and no date is invented', async () => {
    const { notCarried, read } = await imported({
      'a.md': '---\ntitle: A\nlayout: wide\n\ndate: 2020-01-01\n---\nBody',
    })
    expect(notCarried.map(({ line, what }) => [line, what])).toEqual([
      [3, 'A front matter field: layout'],
      [5, 'A front matter field: date'],
    ])
    expect(await read('answers/a.mdx')).not.toMatch(/verified|2020/)
  })

  test('that is code, or multiplies without end, is reported and not run', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`)}]`),
    ]
    const { notCarried } = await imported({
      'js.md': '---js\nprocess.exit(1)\n---\nBody',
      'bomb.md': `---\n${bomb.join('\n')}\n---\nBody`,
    })
    expect(notCarried.map(({ file, what }) => `${file} ${what}`)).toContain(
      'js.md Front matter that is code (---js)',
    )
    expect(notCarried.some(({ file, what }) => file === 'bomb.md' && what.includes('not valid YAML'))).toBe(
      true,
    )
  })

  test('one old address leads to one page; a second claim is reported', async () => {
    const { read, notCarried } = await imported({
      'a.md': '---\nredirect_from: /old/\n---\na',
      'b.md': '---\nredirect_from: /old/\n---\nb',
    })
    expect(await read('answers/a.mdx')).toContain('was:\n  - old')
    expect(await read('answers/b.mdx')).not.toContain('was')
    expect(notCarried).toMatchObject([{ file: 'b.md', line: 2 }])
  })

  test('a page that only redirects says where it went', async () => {
    const { text } = await page('---\ntitle: Old\nredirect_to: https://example.org/new\n---\n')
    expect(text).toBe('This page has moved: [https://example.org/new](https://example.org/new)')
  })

  test.each([
    ['the first heading', '# The *title*\n\nText', 'The title', 'Text'],
    ['a deeper heading, which stays', 'Text\n\n## Later\n\nMore', 'Later', 'Text\n\n## Later\n\nMore'],
    ['its file name', 'Text', 'Page', 'Text'],
    ['front matter, and then it is not said twice', '---\ntitle: One\n---\n# One\n\n# Two', 'One', '## Two'],
  ])('a title comes from %s', async (_, source, title, rest) => {
    const { read, text } = await page(source)
    expect(await read('answers/page.mdx')).toContain(`\ntitle: ${title}\n`)
    expect(text).toBe(rest)
  })
})
