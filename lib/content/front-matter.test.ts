import { describe, expect, it, test } from 'vitest'
import { page, read, said } from './testing'

/** What is said of the front matter of a document, from its place on. */
async function saidOf(...lines: string[]): Promise<string[]> {
  const all = await said({ 'answers/a.mdx': ['---', ...lines, '---', 'Words.'].join('\n') })
  return all
    .filter(line => !/no-summary|never-verified/.test(line))
    .map(line => line.replace('content/answers/a.mdx:', ''))
}

const good = ['title: A', 'owner: teams/front-desk']

describe('what stands before a document', () => {
  it.each([
    [
      '---js\n{ title: process.exit(1) }\n---\nWords.',
      '1:1  front-matter  Front matter between lines of "---js" is not read, and never run.',
    ],
    [
      '---json\n{ "title": "A" }\n---\nWords.',
      '1:1  front-matter  Front matter between lines of "---json" is not read, and never run.',
    ],
    [
      '--- js\n{}\n---\nWords.',
      '1:1  front-matter  Front matter between lines of "--- js" is not read, and never run.',
    ],
    [
      '+++\ntitle = "A"\n+++\nWords.',
      '1:1  front-matter  Front matter between lines of "+++" is not read, and never run.',
    ],
    [
      ';;;\n{}\n;;;\nWords.',
      '1:1  front-matter  Front matter between lines of ";;;" is not read, and never run.',
    ],
    [
      '---\ntitle: A\nowner: teams/front-desk\n',
      '1:1  front-matter  The front matter is not closed. Add a line of --- after it.',
    ],
    [
      '---\ntitle: A\n----\nWords.\n',
      '3:1  front-matter  This line does not close the front matter. Write three dashes alone: ---',
    ],
    [
      'Words.\n',
      '1:1  front-matter  There is no front matter. Begin with ---, title: …, owner: teams/…, ---.',
    ],
    [
      '\n---\ntitle: A\n---\nWords.\n',
      '1:1  front-matter  There is no front matter. Begin with ---, title: …, owner: teams/…, ---.',
    ],
  ])('%j', async (text, line) => {
    const [first = '', ...more] = await said({ 'answers/a.mdx': text })
    expect(first).toBe(
      `content/answers/a.mdx:${line}${line.endsWith('run.') ? ' Write plain YAML between two lines of ---.' : ''}`,
    )
    expect(more).toEqual([])
  })

  it('may be followed by white space, and hold nothing but itself', async () => {
    const text = page('Words.').replaceAll('---', '---  ')
    expect(await said({ 'answers/a.mdx': text })).toEqual([])
  })

  it('and the words below it are both checked in one run', async () => {
    expect(await saidOf('title: A', 'ower: teams/front-desk', '---', '', '{')).toEqual([
      '2:1  missing-field  "owner" is missing. Add a line "owner: …".',
      '3:1  unknown-field  There is no field "ower" here. Did you mean "owner"?',
      '6:1  syntax  A brace opens here and is never closed. Write \\{ for a brace.',
    ])
  })
})

describe('YAML', () => {
  it.each([
    [['reach:', '\tphone: 1'], '5:1  yaml  A tab indents this line. Indent with spaces.'],
    [
      ['summary: Refunds: how'],
      '4:10  yaml  A colon stands inside this text. Put quotes around it: title: "Refunds: how".',
    ],
    [['title: B'], '4:1  yaml  This field stands twice. Keep one.'],
    [['summary: @everybody'], '4:10  yaml  A text can’t begin with this sign. Put quotes around the text.'],
    [
      ['summary: !!js/function "function () {}"'],
      '4:10  yaml  A tag (!…) stands here. It is not read, and never run. Take it out.',
    ],
    [
      ['summary: !!js/regexp /a/'],
      '4:10  yaml  A tag (!…) stands here. It is not read, and never run. Take it out.',
    ],
    [
      ['summary: *all'],
      '4:10  yaml  This name (*…) stands for nothing. Write the value itself, or put quotes around it.',
    ],
    [['<<: { summary: A }'], '4:1  unknown-field  There is no field "<<" here. Take it out.'],
    [['__proto__: { summary: A }'], '4:1  unknown-field  There is no field "__proto__" here. Take it out.'],
    [['constructor: A'], '4:1  unknown-field  There is no field "constructor" here. Take it out.'],
    [['"tags\\u0000": A'], '4:1  unknown-field  There is no field "tags " here. Did you mean "tags "?'],
  ])('%j', async (lines, line) => {
    const [first = ''] = await saidOf(...good, ...lines)
    expect(first.replace(/Did you mean "tags.?"/, 'Did you mean "tags "')).toBe(line)
  })

  it('with aliases that multiply is refused at the first of them; a few are fine', async () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefghi'.split('').map((name, i) => {
        return `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`
      }),
    ]
    expect(await saidOf(...good, ...bomb)).toEqual([
      '5:8  yaml  The aliases here (&name, *name) multiply beyond reason. Write the values out.',
    ])
    expect(await saidOf(...good, 'tags: &t [a, b]', 'asked: *t')).toEqual([])
  })

  it('changes nothing of what every object has', async () => {
    await saidOf(...good, '__proto__: { polluted: yes }', 'constructor: { prototype: { polluted: yes } }')
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
  })

  it('that is no list of fields is said to be none', async () => {
    expect(await saidOf('just words')).toEqual([
      '2:1  wrong-value  This can’t be read. Write fields here, each on a line: "name: value".',
    ])
    expect(await saidOf('- a', '- b')).toEqual([
      '2:1  wrong-value  This can’t be read. Write fields here, each on a line: "name: value".',
    ])
    expect(await saidOf('')).toEqual([
      '2:1  missing-field  "title" is missing. Add a line "title: …".',
      '2:1  missing-field  "owner" is missing. Add a line "owner: …".',
    ])
  })
})

describe('fields', () => {
  it.each([
    ['title:', '4:7  yaml'],
    ['summary: [a]', '4:10  wrong-value  "summary" can\'t be read. Write some text here.'],
    ['summary: ""', '4:10  wrong-value  "summary" can\'t be read. This is empty.'],
    [
      'verified: 2026-02-30',
      '4:11  wrong-value  "verified" can\'t be read. This is not a day of the calendar. Write it as 2026-11-30.',
    ],
    [
      'verified: yesterday',
      '4:11  wrong-value  "verified" can\'t be read. This is not a day of the calendar. Write it as 2026-11-30.',
    ],
    ['verifyEvery: 3 months', '4:14  wrong-value  "verifyEvery" can\'t be read. Write a time as 90d.'],
    ['asked: { a: b }', '4:8  wrong-value  "asked" can\'t be read. Write a list of texts here.'],
    ['asked: [a, { b: c }]', '4:12  wrong-value  "asked" can\'t be read. Write some text here.'],
    ['audience: staf', '4:11  unknown-audience  There is no audience "staf". Did you mean "staff"?'],
    [
      'by: sam',
      '4:5  unknown-person  There is no person or team "sam". Make it, or name another person or team.',
    ],
    [
      'related: [answers/b]',
      '4:11  unknown-document  There is no document "answers/b". Did you mean "answers/a"?',
    ],
    ['id: ../../etc', '4:5  bad-id  "../../etc" can\'t be the id of a document.'],
    ['id: api/keys', '4:5  bad-id  "api/keys" can\'t be the id of a document.'],
    ['id: two words', '4:5  bad-id  "two words" can\'t be the id of a document.'],
    ['start: here', '4:1  unknown-field  There is no field "start" here.'],
    ['tag: a', '4:1  unknown-field  There is no field "tag" here. Did you mean "tags"?'],
  ])('%s', async (field, line) => {
    const [first = ''] = await saidOf(...good, field)
    expect(first.startsWith(line.replace('4:7  yaml', '4:1  yaml'))).toBe(true)
  })

  it('say what they say, and nothing is made up for what is missing', async () => {
    const { snapshot } = await read({
      'answers/a.mdx': page(
        'First words.\n\nMore.',
        'asked: one way',
        'tags: [1.10, 0123]',
        'was: [/old/one/, "a/b"]',
      ),
      'answers/b.mdx':
        '---\ntitle: 2026\nowner: teams/front-desk\n---\nThe *first* words\nserve.\n\nNot these.',
    })
    expect(snapshot.documents.get('answers/a')).toMatchObject({
      id: 'answers/a',
      url: '/answers/a',
      file: 'answers/a.mdx',
      kind: 'answer',
      audience: 'staff',
      locale: 'en',
      asked: ['one way'],
      tags: ['1.10', '0123'],
      was: ['old/one', 'a/b'],
      related: [],
    })
    const other = snapshot.documents.get('answers/b')
    expect(other).toMatchObject({ title: '2026', summary: 'The first words\nserve.'.replace('\n', ' ') })
    expect(other?.verified).toBeUndefined()
  })

  test('every phone number stays as it was written', async () => {
    const reach = 'reach: { phone: 0123 456, chat: 0123, email: +15550100 }'
    const { snapshot } = await read({ 'teams/a.mdx': `---\ntitle: A\n${reach}\n---\n` })
    expect(snapshot.documents.get('teams/a')).toMatchObject({
      reach: { phone: '0123 456', chat: '0123', email: '+15550100' },
    })
  })
})
