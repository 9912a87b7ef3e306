import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { ContentFolderError, readContent } from './index'
import { folderOf, least, page, read, readFolder, said, tree } from './testing'

describe('a folder that holds no content', () => {
  it('is missing', async () => {
    const missing = join(folderOf({}), 'nowhere')
    await expect(readContent(missing)).rejects.toThrow(ContentFolderError)
    await expect(readContent(missing)).rejects.toThrow(`There is no folder "${missing}". Name one that holds`)
  })

  it('is a file, or lies in one', async () => {
    const file = join(folderOf({ 'answer.mdx': page('') }), 'answer.mdx')
    await expect(readContent(file)).rejects.toThrow(`"${file}" is a file. Name the folder that holds`)
    await expect(readContent(join(file, 'inside'))).rejects.toThrow('There is no folder')
  })

  it('is empty: says which file to begin with, and there is nothing to serve', async () => {
    const { snapshot, said, documents } = await readFolder(folderOf({}))
    expect(snapshot).toBeUndefined()
    expect(documents).toBe(0)
    expect(said).toEqual([
      'content/organization.yaml:1:1  missing-file  There is no organization.yaml in this folder. ' +
        'Make one with name, timeZone, currency, audiences and frontDesk.',
    ])
  })

  it('has no name that a folder can have', async () => {
    await expect(readContent('')).rejects.toThrow(ContentFolderError)
    await expect(readContent('a\0b')).rejects.toThrow(ContentFolderError)
  })
})

describe('what this user may not open', () => {
  /** Reads as a user without rights, because root may open everything. */
  function readAsNobody(root: string): string[] {
    const program = `
      import { formatProblem, readContent } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))}
      if (process.getuid() === 0) process.setuid(65534)
      const { problems } = await readContent(${JSON.stringify(root)}).catch(error => ({ problems: error }))
      console.log(JSON.stringify(Array.isArray(problems) ? problems.map(p => formatProblem(p, '')) : [problems.name, problems.message]))`
    const args = ['--import', 'tsx', '--input-type=module', '--eval', program]
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (!stdout) throw new Error(stderr)
    return JSON.parse(stdout) as string[]
  }

  it('is the folder itself', () => {
    const root = folderOf(least)
    chmodSync(root, 0)
    expect(readAsNobody(root)).toEqual([
      'Error',
      `The folder "${root}" can't be read. Check who may read it.`,
    ])
    chmodSync(root, 0o755)
  })

  it('is a file or a folder in it: that is said, and the rest is read', () => {
    const root = folderOf({ ...least, 'answers/a.mdx': page('A.'), 'policies/b.mdx': page('B.') })
    chmodSync(root, 0o755)
    chmodSync(join(root, 'answers/a.mdx'), 0)
    chmodSync(join(root, 'policies'), 0)
    expect(readAsNobody(root)).toEqual([
      'answers/a.mdx:1:1  unreadable  This file can’t be opened. Check who may read it.',
      'policies:1:1  unreadable  This folder can’t be opened. Check who may read it.',
    ])
    chmodSync(join(root, 'policies'), 0o755)
  })

  it('is organization.yaml: it is not said to be missing', () => {
    const root = folderOf(least)
    chmodSync(root, 0o755)
    chmodSync(join(root, 'organization.yaml'), 0)
    expect(readAsNobody(root)[0]).toMatch(/^organization.yaml:1:1 {2}unreadable/)
    expect(readAsNobody(root).join()).not.toContain('missing-file')
  })
})

describe('symbolic links', () => {
  it('out of the folder are not followed, whether to a file or to a folder', async () => {
    const outside = folderOf({ 'secret.mdx': page('Secret.'), 'more/other.mdx': page('Other.') })
    const root = folderOf(least)
    mkdirSync(join(root, 'answers'))
    symlinkSync(join(outside, 'secret.mdx'), join(root, 'answers/secret.mdx'))
    symlinkSync(join(outside, 'more'), join(root, 'answers/more'))
    symlinkSync(outside, join(root, 'policies'))
    const { snapshot, said } = await readFolder(root)
    expect(said).toEqual([
      'content/answers/more:1:1  link-out  This symbolic link leads out of the content folder. Put the file itself here.',
      'content/answers/secret.mdx:1:1  link-out  This symbolic link leads out of the content folder. Put the file itself here.',
      'content/policies:1:1  link-out  This symbolic link leads out of the content folder. Put the file itself here.',
    ])
    expect([...snapshot.documents.keys()]).toEqual(['teams/front-desk'])
  })

  it('inside the folder work for files; to folders, to nothing, and to what is hidden they are refused', async () => {
    const root = folderOf({ ...least, 'answers/a.mdx': page('A.'), '.git/config': page('Hidden.') })
    symlinkSync('a.mdx', join(root, 'answers/b.mdx'))
    symlinkSync('nothing.mdx', join(root, 'answers/c.mdx'))
    symlinkSync('../.git/config', join(root, 'answers/d.mdx'))
    symlinkSync('.', join(root, 'answers/e'))
    const { snapshot, said } = await readFolder(root)
    expect(snapshot.documents.has('answers/b')).toBe(true)
    expect(said.map(line => line.split('. ')[0])).toEqual([
      'content/answers/c.mdx:1:1  link-out  This symbolic link leads nowhere',
      'content/answers/d.mdx:1:1  link-out  This symbolic link leads out of the content folder',
      'content/answers/e:1:1  link-out  This symbolic link is not to a file',
    ])
  })

  it('may lead to the content folder itself', async () => {
    const link = join(folderOf({}), 'link')
    symlinkSync(folderOf(least), link)
    expect((await readFolder(link)).snapshot.documents.size).toBe(1)
  })
})

describe('the bytes of a file', () => {
  it('may be 1 MB; a file of 5 MB is refused', async () => {
    const lines = await said({ 'answers/long.mdx': page('word '.repeat(1_000_000)) })
    expect(lines).toEqual([
      'content/answers/long.mdx:1:1  too-large  This file has 5.0 MB; a document may have 1 MB. Split it into several.',
    ])
  })

  it('are UTF-8; where they are not, the line is named', async () => {
    const broken = Buffer.concat([Buffer.from(page('One.\n\nTwo.\n')), Buffer.from([0x43, 0xe9, 0x0a])])
    expect(
      await said({ 'answers/latin.mdx': broken, 'people.yaml': Buffer.from([0xff, 0xfe, 0x2d, 0]) }),
    ).toEqual([
      'content/answers/latin.mdx:11:1  encoding  This is not UTF-8 text. Save the file as UTF-8.',
      'content/people.yaml:1:1  encoding  This is not UTF-8 text. Save the file as UTF-8.',
    ])
  })

  it('may end lines as Windows or old Macs do, and begin with a byte order mark: places stay right', async () => {
    const text = page('# Fine\n\nSee [this](nowhere.mdx).\n')
    const files = {
      'answers/bom.mdx': `\ufeff${text}`,
      'answers/crlf.mdx': text.replaceAll('\n', '\r\n'),
      'answers/mac.mdx': text.replaceAll('\n', '\r'),
      'organization.yaml': `\ufeff${String(least['organization.yaml']).replaceAll('\n', '\r\n')}`,
    }
    const { problems } = await read(files)
    expect(problems.map(p => `${p.file}:${p.line}:${p.column} ${p.rule}`)).toEqual([
      'answers/bom.mdx:10:5 dead-link',
      'answers/crlf.mdx:10:5 dead-link',
      'answers/mac.mdx:10:5 dead-link',
    ])
  })

  it('may be only front matter, or nothing', async () => {
    const { snapshot, said } = await read({ 'answers/a.mdx': page('').trimEnd(), 'answers/b.mdx': '' })
    expect(snapshot.documents.get('answers/a')).toMatchObject({
      title: 'A page',
      sections: [],
      summary: 'About it.',
    })
    expect(said).toEqual([
      'content/answers/b.mdx:1:1  front-matter  There is no front matter. Begin with ---, title: …, owner: teams/…, ---.',
    ])
  })
})

describe('trees of many nodes', () => {
  const question = (id: string, to: string) =>
    `<Question id="${id}" ask="Which ${id}?"><Choice id="on" to="${to}">On</Choice></Question>`
  const end = '<Outcome id="end" result="resolved" owner="teams/front-desk">Done.</Outcome>'

  test('1,000 questions that branch are read and checked', async () => {
    const nodes = Array.from({ length: 999 }, (_, i) => {
      const to = (child: number) => (child < 999 ? `q${child}` : 'end')
      return `<Question id="q${i}" ask="Which ${i}?">\n  <Choice id="a" to="${to(2 * i + 1)}">A</Choice>\n  <Choice id="b" to="${to(2 * i + 2)}">B</Choice>\n</Question>`
    })
    const { snapshot, said } = await read({ 'trees/wide.mdx': tree('q0', ...nodes, end) })
    expect(said).toEqual([])
    const found = snapshot.documents.get('trees/wide')
    expect(found?.kind === 'tree' && Object.keys(found.nodes).length).toBe(1000)
  })

  test('a chain of 5,000 questions does not run out of stack, and its last link is seen to be missing', async () => {
    const chain = Array.from({ length: 5000 }, (_, i) => question(`q${i}`, i < 4999 ? `q${i + 1}` : 'ends'))
    const lines = await said({ 'trees/long.mdx': tree('q0', ...chain, end) })
    expect(lines).toEqual([
      'content/trees/long.mdx:10006:57  unknown-node  There is no "ends" in this tree. Did you mean "end"?',
      'content/trees/long.mdx:10008:1  unreachable-node  Nothing leads to "end". Lead a choice to it, or take it out.',
    ])
  }, 30_000)
})

test('every problem of every file comes in one run, sorted by file and line', async () => {
  const { problems, snapshot } = await read({
    'answers/b.mdx': page('[a](gone.mdx)\n\n{1}\n\n<Nope />'),
    'answers/a.mdx': page('<script />', 'owner: teams/nobody', 'tag: a'),
    'answers/good.mdx': page('Good.'),
    'roles.yaml': '- { role: frontline, rank: two, audience: staf }\n',
  })
  expect(problems.map(p => `${p.file}:${p.line}:${p.column} ${p.rule}`)).toEqual([
    'answers/a.mdx:6:1 yaml',
    'answers/a.mdx:9:1 script',
    'answers/b.mdx:10:1 code',
    'answers/b.mdx:12:1 unknown-component',
    'roles.yaml:1:28 wrong-value',
  ])
  expect([...snapshot.documents.keys()]).toEqual(['answers/good', 'teams/front-desk'])
})

test('markdown and settings that nobody reads are pointed out', async () => {
  expect(
    await said({
      'README.md': 'Hello.',
      'answers/note.md': 'Hello.',
      'answer/refund.mdx': page(''),
      'constructor/x.mdx': page(''),
      '__proto__/x.mdx': page(''),
      'facts.yaml': '- a',
      'role.yaml': '- a',
      'files/form.md': 'A form.',
    }),
  ).toEqual([
    'content/__proto__/x.mdx:1:1  not-read  This file is not read. Move it to answers/, playbooks/, policies/ …',
    'content/answer/refund.mdx:1:1  not-read  This file is not read. Move it to answers/, playbooks/, policies/ …',
    'content/answers/note.md:1:1  not-read  This file is not read. Rename it to end in .mdx.',
    'content/constructor/x.mdx:1:1  not-read  This file is not read. Move it to answers/, playbooks/, policies/ …',
    'content/facts.yaml:1:1  not-read  This file is not read. These are: organization.yaml, roles.yaml, people.yaml, synonyms.yaml.',
    'content/role.yaml:1:1  not-read  This file is not read. These are: organization.yaml, roles.yaml, people.yaml, synonyms.yaml.',
  ])
})
