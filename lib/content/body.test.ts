import { describe, expect, it, test } from 'vitest'
import { plainText, type Body } from './index'
import { page, read } from './testing'

interface Shown {
  readonly type: string
  readonly name?: string
  readonly value?: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly children?: readonly Shown[]
}

/** A body as an outline: what stands in what. */
const outline = (node: Shown): string => {
  const own = node.name ?? node.type
  const fields = Object.entries(node.attributes ?? {}).map(([key, value]) => ` ${key}=${value}`)
  const inner = node.children?.map(outline).join(' ') ?? ''
  return `${own}${fields.join('')}${node.value ? `"${node.value.trim()}"` : ''}${inner ? `(${inner})` : ''}`
}

async function bodyOf(words: string): Promise<Body> {
  const { said, snapshot } = await read({
    'playbooks/p.mdx': page(words),
    'channels/phone.mdx': '---\ntitle: Phone\nstatus: live\npriority: 1\n---\n',
    'actions/refund.mdx': '---\ntitle: Refund\nowner: teams/front-desk\n---\n',
  })
  expect(said).toEqual([])
  return snapshot.documents.get('playbooks/p')?.body as Body
}
const shown = async (words: string) => (await bodyOf(words)).children.map(node => outline(node as Shown))

describe('block components', () => {
  it.each([
    [
      'one below the other',
      '<Step id="a" title="A">One.</Step>\n<Step id="b" title="B">Two.</Step>',
      ['Step id=a title=A(paragraph(text"One."))', 'Step id=b title=B(paragraph(text"Two."))'],
    ],
    [
      'over several lines',
      '<Note kind="tip">\nOne.\nTwo.\n</Note>\n<Note>\n  Three.\n</Note>',
      ['Note kind=tip(paragraph(text"One.\nTwo."))', 'Note(paragraph(text"Three."))'],
    ],
    [
      'over several paragraphs',
      '<Reply channel="channels/phone">\n  One.\n\n  - Two\n</Reply>',
      ['Reply channel=channels/phone(paragraph(text"One.") list(listItem(paragraph(text"Two"))))'],
    ],
    [
      'inside one another, in one line',
      '<Step id="a" title="A">One. <Reply channel="channels/phone">“Hi.”</Reply> Two.</Step>',
      [
        'Step id=a title=A(paragraph(text"One.") Reply channel=channels/phone(paragraph(text"“Hi.”")) paragraph(text"Two."))',
      ],
    ],
    [
      'among words',
      'Before. <Note>Mind.</Note> After.',
      ['paragraph(text"Before.")', 'Note(paragraph(text"Mind."))', 'paragraph(text"After.")'],
    ],
    [
      'empty',
      '<Step id="a" title="A" />\n<Step id="b" title="B"></Step>',
      ['Step id=a title=A', 'Step id=b title=B'],
    ],
    [
      'with white space in their attributes',
      '<Step id=" a " title="A" action=" actions/refund " />',
      ['Step id=a title=A action=actions/refund'],
    ],
  ])('%s', async (_, words, nodes) => {
    expect(await shown(words)).toEqual(nodes)
  })

  test('and inline ones stay in their sentence', async () => {
    expect(await shown('You may give <May action="actions/refund" />, <Var name="name" />.')).toEqual([
      'paragraph(text"You may give" May action=actions/refund text"," Var name=name text".")',
    ])
  })

  test('are the words for a channel, inside of a step too', async () => {
    const { snapshot } = await read({
      'playbooks/p.mdx': page(
        '<Step id="a" title="A">\n\n<Reply channel="channels/phone">Hello.</Reply>\n\n</Step>',
      ),
      'channels/phone.mdx': '---\ntitle: Phone\nstatus: live\n---\n',
    })
    expect(snapshot.documents.get('playbooks/p')?.channels).toEqual(['channels/phone'])
  })

  test('are the steps of a playbook, and the actions of a document', async () => {
    const { snapshot } = await read({
      'playbooks/p.mdx': page(
        '<Step id="a" title="A" action="actions/refund">One.</Step>\n<Step id="b" title="B">\n\n<May action="actions/refund" />\n\n</Step>',
      ),
      'actions/refund.mdx': '---\ntitle: Refund\nowner: teams/front-desk\n---\n',
    })
    expect(snapshot.documents.get('playbooks/p')).toMatchObject({
      steps: [
        { id: 'a', title: 'A', action: 'actions/refund' },
        { id: 'b', title: 'B' },
      ],
      actions: ['actions/refund'],
      sections: [
        { heading: 'A', anchor: 'a', text: 'One.' },
        { heading: 'B', anchor: 'b', text: '' },
      ],
    })
  })
})

describe('Markdown’s own', () => {
  it.each([
    [
      'callouts',
      '> [!WARNING]\n> Mind *this*.\n>\n> - A',
      [
        'Note kind=warning(paragraph(text"Mind" emphasis(text"this") text".") list(listItem(paragraph(text"A"))))',
      ],
    ],
    [
      'a quote that is no callout',
      '> [!constructor]\n> Words.',
      ['blockquote(paragraph(text"[!constructor]\nWords."))'],
    ],
    [
      'callouts in lists',
      '- One\n  - Two\n\n    > [!TIP]\n    > Three',
      [
        'list(listItem(paragraph(text"One") list(listItem(paragraph(text"Two") Note kind=tip(paragraph(text"Three"))))))',
      ],
    ],
    [
      'task lists',
      '- [x] Done\n- [ ] Not',
      ['list(listItem(paragraph(text"Done")) listItem(paragraph(text"Not")))'],
    ],
    [
      'tables',
      '| A | B |\n| - | - |\n| 1 | 2 |',
      [
        'table(tableRow(tableCell(text"A") tableCell(text"B")) tableRow(tableCell(text"1") tableCell(text"2")))',
      ],
    ],
    [
      'footnotes',
      'Text[^1].\n\n[^1]: Note.',
      ['paragraph(text"Text" footnoteReference text".")', 'footnoteDefinition(paragraph(text"Note."))'],
    ],
    ['bare addresses', 'www.example.org', ['paragraph(link(text"www.example.org"))']],
  ])('%s', async (_, words, nodes) => {
    expect(await shown(words)).toEqual(nodes)
  })
})

test('a body is plain data: nothing of the parser is left in it', async () => {
  const body = await bodyOf('# One\n\n<Note>Two [three](p.mdx) <Var name="x" /></Note>\n\n- [ ] Four')
  const text = JSON.stringify(body)
  expect(text).not.toMatch(/mdxJsx|mdxText|position|estree/)
  expect(JSON.parse(text)).toEqual(body)
})

test('sections are what stands under each heading, as it is read', async () => {
  const { snapshot } = await read({
    'answers/a.mdx': page(
      'First.\n\n# Größe & Maß\n\nOne *two*\nthree.\n\n- Four\n- Five\n\n| A | B |\n| - | - |\n| 1 | 2 |\n\n## `Code`\n\n![A bag](https://example.org/a.png)\n\n<Note>Six <Var name="x" />.</Note>',
    ),
  })
  const document = snapshot.documents.get('answers/a')
  expect(document?.sections).toEqual([
    { heading: '', anchor: '', text: 'First.' },
    { heading: 'Größe & Maß', anchor: 'größe--maß', text: 'One two three.\nFour\nFive\nA · B\n1 · 2' },
    { heading: 'Code', anchor: 'code', text: 'A bag\nSix ….' },
  ])
  expect(plainText(document?.body as Body)).toContain('One two')
})
