import { describe, expect, it, test } from 'vitest'
import { page, read, said, tree } from './testing'

/** What is said of one line of a document, from its place on. */
async function saidOf(words: string): Promise<string> {
  const { said, snapshot } = await read({ 'answers/a.mdx': page(words) })
  expect(snapshot.documents.has('answers/a')).toBe(said.length === 0)
  return said.map(line => line.replace('content/answers/a.mdx:', '')).join('\n')
}

const value = 'Braces {…} are code, and there is no code in content. Write name="value".'

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
    [
      '<Only if="a:b">Words.</Only>',
      '8:1  misplaced  <Only> stands inside <Question>, <Amount>, <Date>, <Each> or <Outcome>, not here. Move it there.',
    ],
    [
      '<Every list="items">Words.</Every>',
      '8:1  unknown-component  There is no component <Every>. Take it out.',
    ],
    ['<Day id="when" />', '8:1  unknown-component  There is no component <Day>. Did you mean "May"?'],
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
    // Where they stand, they are no part of the tree either.
    expect(await said({ 'trees/a.mdx': tree('end', `- ${outcome.replaceAll('\n', '\n  ')}`) })).toEqual([
      'content/trees/a.mdx:6:8  missing-start  The start "end" is not in this tree. Set "start" to the id of the first question.',
      'content/trees/a.mdx:8:3  misplaced  <Outcome> stands on its own, in a tree, not here. Move it there.',
      'content/trees/a.mdx:9:5  misplaced  <Band> stands inside <Amount>, <Date> or <Each>, not here. Move it there.',
    ])
  })
})
