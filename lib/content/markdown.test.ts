import { describe, expect, it } from 'vitest'
import { page, read } from './testing'

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
