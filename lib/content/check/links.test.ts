import { describe, expect, it, test } from 'vitest'
import { resolveLink } from '../index'
import { page, read, said, tree } from '../testing'

// A GIF of one pixel.
const picture = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64')

const house = {
  'answers/refund.mdx': page('## When we pay\n\nAlways.\n\n## When we pay\n\nAgain.'),
  'answers/über uns/größe 50%.mdx': page('## Größe & Maß', 'id: answers/sizes'),
  'playbooks/wrong-item.mdx': page('<Step id="apologise" title="Apologise">Once.</Step>'),
  'trees/arrived.mdx': tree(
    'asks',
    '<Question id="asks" ask="What?"><Choice id="a" to="end">A</Choice></Question>',
    '<Outcome id="end" result="resolved" owner="teams/front-desk">Done.</Outcome>',
  ),
  'files/form 1.pdf': '%PDF-1.7\n%%EOF\n',
  'files/bag.gif': picture,
}

/** What is said of a document `policies/p` of these words. */
async function saidOf(words: string, ...fields: string[]): Promise<string[]> {
  const lines = await said({ ...house, 'policies/p.mdx': page(words, ...fields) })
  return lines.map(line => line.replace('content/policies/p.mdx:', ''))
}

describe('a link leads to', () => {
  it.each([
    ['a document', '../answers/refund.mdx'],
    ['a heading', '../answers/refund.mdx#when-we-pay'],
    ['the second heading of these words', '../answers/refund.mdx#when-we-pay-1'],
    ['a step', '../playbooks/wrong-item.mdx#apologise'],
    ['a tree', '../trees/arrived.mdx'],
    ['a heading of its own', '#here'],
    ['itself', 'p.mdx'],
    ['names in other scripts, as they are', '<../answers/über uns/größe 50%25.mdx#größe--maß>'],
    [
      'names in other scripts, encoded',
      '../answers/%C3%BCber%20uns/gr%C3%B6%C3%9Fe%2050%25.mdx#gr%C3%B6%C3%9Fe--ma%C3%9F',
    ],
    ['names whose accents stand apart', '<../answers/u\u0308ber uns/gro\u0308ße 50%25.mdx>'],
    ['a file', '<../files/form 1.pdf>'],
    ['a file, with a query', '../files/form%201.pdf?download#page=2'],
    ['another site', 'https://example.org/a.mdx#b'],
  ])('%s', async (_, url) => {
    expect(await saidOf(`## Here\n\n[a](${url})`)).toEqual([])
  })

  it.each([
    [
      'nothing',
      '../answers/refunds.mdx',
      'dead-link  There is nothing at "../answers/refunds.mdx". Link to a document or a file in files/, or make it text.',
    ],
    [
      'a file without its ending',
      '../answers/refund',
      'dead-link  There is nothing at "../answers/refund". Did you mean "../answers/refund.mdx"?',
    ],
    [
      'the wrong folder',
      'refund.mdx',
      'dead-link  There is nothing at "refund.mdx". Did you mean "../answers/refund.mdx"?',
    ],
    [
      'a question of a tree, which no page shows by itself',
      '../trees/arrived.mdx#asks',
      'dead-anchor  trees/arrived.mdx has no heading "#asks". Link to the document without it.',
    ],
    [
      'an address of the house',
      '/answers/refund',
      'dead-link  There is nothing at "/answers/refund". Did you mean "../answers/refund.mdx"?',
    ],
    [
      'a file from the root',
      '/files/bag.gif',
      'dead-link  There is nothing at "/files/bag.gif". Did you mean "../files/bag.gif"?',
    ],
    [
      'a folder',
      '../answers/',
      'dead-link  There is nothing at "../answers/". Link to a document or a file in files/, or make it text.',
    ],
    [
      'what lies outside',
      '../../etc/passwd',
      'dead-link  There is nothing at "../../etc/passwd". Link to a document or a file in files/, or make it text.',
    ],
    [
      'the settings',
      '../organization.yaml',
      'dead-link  There is nothing at "../organization.yaml". Link to a document or a file in files/, or make it text.',
    ],
    [
      'a broken encoding',
      '../answers/%E0%A4%A',
      'dead-link  There is nothing at "../answers/%E0%A4%A". Link to a document or a file in files/, or make it text.',
    ],
    [
      'no heading',
      '../answers/refund.mdx#when-we-pays',
      'dead-anchor  answers/refund.mdx has no heading "#when-we-pays". Did you mean "when-we-pay"?',
    ],
    [
      'no heading of its own',
      '#there',
      'dead-anchor  policies/p.mdx has no heading "#there". Did you mean "here"?',
    ],
  ])('%s: refused', async (_, url, line) => {
    expect(await saidOf(`## Here\n\n[a](${url})`)).toEqual([`10:1  ${line}`])
  })

  test('what its definition names', async () => {
    expect(await saidOf('See [this][1].\n\n[1]: gone.mdx')).toEqual([
      '10:1  dead-link  There is nothing at "gone.mdx". Link to a document or a file in files/, or make it text.',
    ])
  })

  test('words, also inside steps, notes, lists and tables', async () => {
    const words =
      '<Step id="a" title="A">\n  - [a](x.mdx)\n</Step>\n\n| A |\n| - |\n| [b](y.mdx) |\n\n> [!NOTE]\n> [c](z.mdx)\n\nText[^1].\n\n[^1]: [d](w.mdx)'
    expect((await saidOf(words)).map(line => line.split('  ')[0])).toEqual(['9:5', '14:3', '17:3', '21:7'])
  })
})

test('links are resolved as they are checked', async () => {
  const { snapshot } = await read({
    ...house,
    'policies/p.mdx': page('[a](<../files/form 1.pdf>) ![bag](../files/bag.gif)'),
  })
  const to = (url: string) => resolveLink(snapshot, 'policies/p.mdx', url)
  expect(to('../answers/%C3%BCber%20uns/gr%C3%B6%C3%9Fe%2050%25.mdx#gr%C3%B6')).toMatchObject({
    kind: 'document',
    document: { id: 'answers/sizes' },
    anchor: 'grö',
  })
  expect(to('#x')).toMatchObject({ kind: 'document', document: { id: 'policies/p' }, anchor: 'x' })
  expect(to('../files/form%201.pdf')).toEqual({ kind: 'file', path: 'files/form 1.pdf' })
  expect(to('mailto:a@example.org')).toEqual({ kind: 'external', url: 'mailto:a@example.org' })
  expect(to('gone.mdx')).toBeUndefined()
  expect([...snapshot.files]).toEqual([
    ['files/form 1.pdf', ['policies/p']],
    ['files/bag.gif', ['policies/p']],
  ])
  expect([...snapshot.images]).toEqual([['files/bag.gif', { width: 1, height: 1 }]])
})

describe('a link to what fewer may see', () => {
  const secret = { 'answers/secret.mdx': page('Secret.', 'audience: manager') }
  const check = async (link: string, audience: string) =>
    said({ ...secret, 'answers/a.mdx': page(link, `audience: ${audience}`) })

  it('is refused, unless its title says whom it is for', async () => {
    expect(await check('[a](secret.mdx)', 'staff')).toEqual([
      'content/answers/a.mdx:8:1  narrower-audience  answers/secret.mdx is for manager; who reads this may not open it. ' +
        'Say so in the link\'s title: [text](secret.mdx "manager").',
    ])
    expect(await check('[a](secret.mdx "For managers, on management")', 'public')).toHaveLength(1)
    expect(await check('[a](secret.mdx "manager only")', 'public')).toEqual([])
    expect(await check('[a](secret.mdx)', 'manager')).toEqual([])
  })

  it('is a warning where a field names it, and no title can say so', async () => {
    const lines = await said({ ...secret, 'answers/a.mdx': page('A.', 'related: [answers/secret]') })
    expect(lines).toEqual([
      'content/answers/a.mdx:6:11  narrower-audience  "answers/secret" is for manager; who reads this may not open it. Widen its audience, or name another.',
    ])
    expect(
      (await read({ ...secret, 'answers/a.mdx': page('A.', 'related: [answers/secret]') })).snapshot.documents
        .size,
    ).toBe(3)
  })
})

describe('images', () => {
  it('say what they show', async () => {
    const line =
      'image-alt  This image says nothing to somebody who can’t see it. Describe it: ![what it shows](…).'
    expect(await saidOf('![](../files/bag.gif)')).toEqual([`8:1  ${line}`])
    expect(await saidOf('A ![ ][1]\n\n[1]: ../files/bag.gif')).toEqual([`8:3  ${line}`])
    expect(await saidOf('![A bag](../files/bag.gif)')).toEqual([])
  })

  it('have a size that can be read: else a warning', async () => {
    const { said, snapshot } = await read({
      ...house,
      'files/sizeless.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
      'policies/p.mdx': page(
        '![A](../files/sizeless.svg) ![B](https://example.org/b.png) ![C](../files/gone.png)',
      ),
    })
    const mend = 'The size of this image can’t be read. Put a PNG, JPEG, WebP or SVG with a size into files/.'
    expect(said.map(line => line.replace('content/policies/p.mdx:', ''))).toEqual([
      `8:1  image-size  ${mend}`,
      `8:29  image-size  ${mend}`,
      '8:61  dead-link  There is nothing at "../files/gone.png". Link to a document or a file in files/, or make it text.',
    ])
    expect(snapshot.images.size).toBe(0)
  })
})
