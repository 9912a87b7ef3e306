import { describe, expect, it, test } from 'vitest'
import { page, read, said, tree } from './testing'

/** What is said of one line of a document, from its place on. */
async function saidOf(words: string): Promise<string> {
  const { said, snapshot } = await read({ 'answers/a.mdx': page(words) })
  expect(snapshot.documents.has('answers/a')).toBe(said.length === 0)
  return said.map(line => line.replace('content/answers/a.mdx:', '')).join('\n')
}

const braces = 'Braces {…} are code, and there is no code in content. Take it out, or write \\{ for a brace.'
const value = 'Braces {…} are code, and there is no code in content. Write name="value".'
const modules = 'code  import and export are code, and there is no code in content. Take the line out.'

describe('code in the words of a document', () => {
  it.each([
    ['{process.exit(1)}', `8:1  code  ${braces}`],
    ['It costs {price} now.', `8:10  code  ${braces}`],
    ['- A list\n- of {things}', `9:6  code  ${braces}`],
    ['{/* a comment */}', `8:1  code  ${braces}`],
    ['# A {heading}', `8:5  code  ${braces}`],
    ['<May action={actions} />', `8:6  code  ${value}`],
    ['<Note {...rest}>Words.</Note>', `8:7  code  ${value}`],
    ['<Note kind={`tip`}>Words.</Note>', `8:7  code  ${value}`],
    ['import x from "y"', `8:1  ${modules}`],
    ["import 'y'", `8:1  ${modules}`],
    ['import * as x from "y"', `8:1  ${modules}`],
    ["import {x} from 'y'", `8:8  code  ${braces}`],
    ['export const x = 1', `8:1  ${modules}`],
    ['export default () => 1', `8:1  ${modules}`],
    ['Words.\nexport * from "y"', `9:1  ${modules}`],
  ])('%j', async (words, line) => {
    expect(await saidOf(words)).toBe(line)
  })

  it.each([
    ['Text {\n\nand more.', '8:6  syntax  A brace opens here and is never closed. Write \\{ for a brace.'],
    [
      'One { brace.\n\nMore {text} here.',
      '8:5  syntax  A brace opens here and is never closed. Write \\{ for a brace.',
    ],
    [
      '<Note kind="tip>Words.</Note>\n\nMore.',
      '8:12  syntax  A quote opens here and is never closed. Close it.',
    ],
    [
      '<Note kind=tip>Words.</Note>',
      '8:12  syntax  An attribute can’t be written like this. Write name="value".',
    ],
    [
      '<Note>Words.',
      '8:1  syntax  <Note> opens here and is not closed. Write </Note> in the same paragraph or list that opens it.',
    ],
    ['Words.</Note>', '8:8  syntax  This tag closes what isn’t open here. Take it out, or open it before.'],
    [
      '<Note>Words.</Step>',
      '8:1  syntax  <Note> opens here and is not closed. Write </Note> in the same paragraph or list that opens it.',
    ],
    [
      'Less than <5 bags.',
      '8:12  syntax  A < opens a component here, and this isn’t one. Write \\< for a less-than sign.',
    ],
    ['<!-- a note to self -->', '8:2  syntax  An HTML comment can’t stand here. Take the comment out.'],
    [
      'See <https://example.org>.',
      '8:12  syntax  A link between < and > can’t stand here. Write [text](https://…), or the bare address.',
    ],
    [
      'Write to <desk@example.org>.',
      '8:15  syntax  A link between < and > can’t stand here. Write [text](https://…), or the bare address.',
    ],
  ])('that is not even well written: %j', async (words, line) => {
    expect(await saidOf(words)).toBe(line)
  })

  it.each([
    'import duties are paid by them.',
    'export goods, or import goods from France.',
    'Fewer than < 5 bags, or less than 5 < bags.',
    'A brace \\{ and a less-than \\< are signs like others.',
    'Code shows `{anything}`, `<script>` and `import x from "y"`.',
    '```js\nimport x from "y"\nconst {a} = <b />\n```',
  ])('is not in %j', async words => {
    expect(await saidOf(words)).toBe('')
  })
})

describe('HTML', () => {
  it.each([
    [
      '<script>alert(1)</script>',
      '8:1  script  <script> is code, and there is no code in content. Take it out.',
    ],
    [
      'Hi <script src="x.js" /> there',
      '8:4  script  <script> is code, and there is no code in content. Take it out.',
    ],
    ['<style>a</style>', '8:1  unknown-component  There is no component <style>. Write it as Markdown.'],
    [
      '<iframe src="https://x" />',
      '8:1  unknown-component  There is no component <iframe>. Write it as Markdown.',
    ],
    ['A line<br/>break', '8:7  unknown-component  There is no component <br>. Write it as Markdown.'],
    ['<h2>Head</h2>', '8:1  unknown-component  There is no component <h2>. Write it as Markdown.'],
    ['<>Words</>', '8:1  unknown-component  There is no component <>. Take it out.'],
    [
      '<img src="x" onerror="alert(1)" />',
      '8:1  unknown-component  There is no component <img>. Write it as Markdown.\n' +
        '8:14  event-handler  "onerror" is an event handler, and there is no code in content. Take it out.',
    ],
  ])('%j', async (words, lines) => {
    expect(await saidOf(words)).toBe(lines)
  })
})

describe('components', () => {
  const never = 'is an event handler, and there is no code in content. Take it out.'
  it.each([
    ['<Not>Words.</Not>', '8:1  unknown-component  There is no component <Not>. Did you mean "Note"?'],
    ['<note>Words.</note>', '8:1  unknown-component  There is no component <note>. Did you mean "Note"?'],
    ['<Only if="a:b">Words.</Only>', '8:1  unknown-component  There is no component <Only>. Take it out.'],
    [
      '<Each list="items">Words.</Each>',
      '8:1  unknown-component  There is no component <Each>. Take it out.',
    ],
    ['<Date id="when" />', '8:1  unknown-component  There is no component <Date>. Take it out.'],
    ['<constructor />', '8:1  unknown-component  There is no component <constructor>. Write it as Markdown.'],
    ['<__proto__ />', '8:1  unknown-component  There is no component <__proto__>. Take it out.'],
    ['<Note.toString />', '8:1  unknown-component  There is no component <Note.toString>. Take it out.'],
    ['<Note onClick="x()">Words.</Note>', `8:7  event-handler  "onClick" ${never}`],
    ['<Note onclick="x()">Words.</Note>', `8:7  event-handler  "onclick" ${never}`],
    ['<Note onClick={() => 1}>Words.</Note>', `8:7  code  ${value}`],
    [
      '<Note kinds="tip">Words.</Note>',
      '8:7  unknown-attribute  <Note> has no "kinds". Did you mean "kind"?',
    ],
    ['<Note style="color: red">Words.</Note>', '8:7  unknown-attribute  <Note> has no "style". Take it out.'],
    ['<Note __proto__="x">Words.</Note>', '8:7  unknown-attribute  <Note> has no "__proto__". Take it out.'],
    [
      '<Note constructor="x">Words.</Note>',
      '8:7  unknown-attribute  <Note> has no "constructor". Take it out.',
    ],
    [
      '<Note kind="constructor">Words.</Note>',
      '8:7  wrong-value  "constructor" is not a kind of <Note>. Write one of: note, tip, warning.',
    ],
    [
      '<Note kind="tipp">Words.</Note>',
      '8:7  wrong-value  "tipp" is not a kind of <Note>. Did you mean "tip"?',
    ],
    ['<Note kind="">Words.</Note>', '8:7  wrong-value  "kind" is empty. Write kind="…".'],
    ['<Note kind>Words.</Note>', '8:7  wrong-value  "kind" is empty. Write kind="…".'],
    ['<Note kind="tip" kind="note">Words.</Note>', '8:18  doubled-attribute  "kind" stands twice. Keep one.'],
    ['<Step id="a">Words.</Step>', '8:1  missing-attribute  <Step> needs "title". Write title="…".'],
    [
      '<Step id="a b" title="A">Words.</Step>',
      '8:1  bad-id  "a b" can\'t be the id of a step. Use letters, numbers, - and _ only.',
    ],
    [
      '<Step id="a" title="A" />\n<Step id="a" title="B" />',
      '9:1  doubled-id  There are two steps "a". Give one of them another id.',
    ],
    [
      '## Pay\n\n<Step id="pay" title="Pay" />',
      '10:1  doubled-id  A heading is "pay" too. Give one of them another id.',
    ],
    [
      '**<Note>Words.</Note>**',
      '8:3  misplaced  <Note> can’t stand inside a strong. Put it on lines of its own.',
    ],
    [
      '# A <Note>b</Note>',
      '8:5  misplaced  <Note> can’t stand inside a heading. Put it on lines of its own.',
    ],
    [
      '<Outcome id="a" result="resolved" owner="teams/front-desk" />',
      '8:1  misplaced  <Outcome> stands on its own, in a tree, not here. Move it there.',
    ],
    [
      '<Choice id="a" to="b">Words</Choice>',
      '8:1  misplaced  <Choice> stands inside <Question>, not here. Move it there.',
    ],
  ])('%j', async (words, lines) => {
    expect(await saidOf(words)).toBe(lines)
  })

  test('of a tree stand where they belong', async () => {
    const outcome =
      '<Outcome id="end" result="resolved" owner="teams/front-desk">\n  <Band id="a" to="b" />\n</Outcome>'
    expect(await said({ 'trees/a.mdx': tree('end', `- ${outcome.replaceAll('\n', '\n  ')}`) })).toEqual([
      'content/trees/a.mdx:8:3  misplaced  <Outcome> stands on its own, in a tree, not here. Move it there.',
      'content/trees/a.mdx:9:5  misplaced  <Band> stands inside <Amount>, not here. Move it there.',
    ])
  })
})

describe('links that are not safe to follow', () => {
  const mend = 'Link to https:, mailto:, tel: or a file.'
  it.each([
    ['[a](javascript:alert(1))', 'javascript:'],
    ['[a](JAVASCRIPT:alert(1))', 'javascript:'],
    ['[a](<java\tscript:alert(1)>)', 'javascript:'],
    ['[a](&#106;avascript:alert(1))', 'javascript:'],
    ['[a](java&#10;script:alert(1))', 'javascript:'],
    ['[a](\u200bjavascript:alert(1))', 'javascript:'],
    ['[a](data:text/html,hi)', 'data:'],
    ['[a](vbscript:x)', 'vbscript:'],
    ['[a](file:///etc/passwd)', 'file:'],
    ['[a](//evil.example)', '//'],
    ['[a](/\\\\evil.example)', '//'],
    ['![a](data:image/png;base64,AAAA)', 'data:'],
  ])('%j', async (words, scheme) => {
    expect(await saidOf(words)).toBe(`8:1  unsafe-link  A link can’t begin with "${scheme}". ${mend}`)
  })

  it('in the definition of a reference, at its own place', async () => {
    expect(
      await saidOf('See [this][1] and ![that][2].\n\n[1]: javascript:alert(1)\n[2]: data:image/png,x'),
    ).toBe(
      `10:1  unsafe-link  A link can’t begin with "javascript:". ${mend}\n` +
        `11:1  unsafe-link  A link can’t begin with "data:". ${mend}`,
    )
  })

  it('between < and >, where no link stands', async () => {
    expect(await saidOf('<javascript:alert(1)>')).toMatch(/^8:18 {2}syntax /)
    expect(await saidOf('<data:x>')).toMatch(/^8:1 {2}syntax {2}<data:x> opens here and is not closed/)
  })

  it('are not https:, mailto:, tel:, and bare addresses', async () => {
    const words = '[a](HTTPS://x.example) [b](mailto:a@x.example) [c](tel:+1555) www.x.example a@x.example'
    expect(await saidOf(words)).toBe('')
  })
})

test('what an author quotes at length is cut, and cannot move the cursor of a terminal', async () => {
  const [line = ''] = await said({ 'answers/a.mdx': page(`<N${'o'.repeat(10_000)} />`) })
  expect(line.length).toBeLessThan(600)
  const [odd = ''] = await said({ 'answers/a.mdx': page('', 'owner: "teams/\\e[2J\\u202e"') })
  expect(odd).not.toMatch(/[\u001b\u202e]/)
})

test('what is nested beyond reading is refused, quickly and without an exception', async () => {
  const files = {
    'answers/a.mdx': page(`${'> '.repeat(100_000)}a`),
    'answers/b.mdx': page(`Fine.\n\n${'- '.repeat(100_000)}a`),
    'answers/c.mdx': page(`${'<Note>'.repeat(2000)}a${'</Note>'.repeat(2000)}`),
    'answers/d.mdx': page('', `tags: ${'['.repeat(50_000)}`),
    'answers/e.mdx': page(`${'* '.repeat(90)}\n\n${'- '.repeat(90)}`),
  }
  // Where the stack ends in YAML depends on the machine.
  expect((await said(files)).map(line => line.replace(/:6:\d+/, ':6:1').replace(/ Write it.*/, ''))).toEqual([
    'content/answers/a.mdx:8:1  too-deep  This stands too many levels deep to read.',
    'content/answers/b.mdx:10:1  too-deep  This stands too many levels deep to read.',
    'content/answers/c.mdx:8:355  too-deep  This stands too many levels deep to read.',
    'content/answers/d.mdx:6:1  yaml  This stands too many levels deep to read.',
  ])
})
