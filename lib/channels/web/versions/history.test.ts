import { expect, test } from 'vitest'
import { presentChanges, presentParagraphs, presentVersion, see } from '..'
import type { ShownChanges } from './page'
import { answer, recorded, seen } from './testing'

const id = 'answers/rule'
const file = 'answers/rule.mdx'
const told = (shown: ShownChanges | undefined) =>
  shown?.changes.map(({ when, by, why, was, fields, others, parts, note, state }) => ({
    who: [when, by, why].filter(Boolean).join(' | '),
    ...(state && { state }),
    ...(was && { was }),
    ...(fields.length && {
      fields: fields.map(({ field, before, after }) => `${field}: ${before} → ${after}`),
    }),
    ...(others.length && { others }),
    ...(parts.length && {
      words: parts.flatMap(part =>
        part.kind === 'same' ? [] : [part.pieces.map(({ kind, text }) => `${kind[0]}:${text}`).join('|')],
      ),
    }),
    ...(note && { note }),
  }))

test('An editor reads who changed what and why, settings in words, under the old name too', async () => {
  const { reader } = await recorded(
    { why: 'Write it', files: { [file]: answer('It takes five days.') } },
    { by: 'Omar', why: 'Name it', moved: { [file]: 'answers/days.mdx' } },
    {
      why: 'The bank is faster now',
      files: { 'answers/days.mdx': answer('It takes two days.', 'audience: staff', 'was: [answers/rule]') },
    },
  )
  const editor = reader('editor')
  expect(told(await presentChanges(editor, seen(editor, 'answers/days'), 1))).toEqual([
    {
      who: 'Nov 3, 10:00 | Ingrid | The bank is faster now',
      state: 'live',
      fields: ['audience: undefined → staff', 'was: undefined → answers/rule'],
      words: ['s:It takes |o:five|i:two|s: days.'],
    },
    { who: 'Nov 2, 10:00 | Omar | Name it', was: file },
    { who: 'Nov 1, 10:00 | Ingrid | Write it', note: 'This is where its history begins.' },
  ])
})

test('Who doesn’t write reads neither why, nor settings, links and remarks that a page doesn’t show', async () => {
  const secret = 'Say [this](press.mdx "manager") today.\n\n[//]: # (The board meets on Friday)'
  const { reader } = await recorded(
    {
      why: 'Before the board meets',
      files: {
        [file]: answer('Say this.', 'asked: [board]'),
        'answers/press.mdx': answer('Hush', 'audience: manager'),
      },
    },
    {
      why: 'After the board met',
      files: { [file]: answer(secret, 'asked: [meeting]', 'related: [answers/press]') },
    },
  )
  const mei = reader('frontline')
  const shown = await presentChanges(mei, seen(mei, id), 1)
  expect(told(shown)).toEqual([
    {
      who: 'Nov 2, 10:00 | Ingrid',
      state: 'live',
      others: ['asked', 'related'],
      words: ['s:Say this|i: today|s:.'],
    },
    { who: 'Nov 1, 10:00 | Ingrid', note: 'This is where its history begins.' },
  ])
  expect(JSON.stringify([shown, await presentParagraphs(mei, seen(mei, id))])).not.toMatch(/board|press/)
})

test('What a document said while it was for managers stays theirs, at every address', async () => {
  const { reader, commits } = await recorded(
    { files: { [file]: answer('The mistake.') } },
    { files: { [file]: answer('The secret.', 'audience: manager') } },
    { files: { [file]: answer('All may know.', 'audience: staff') } },
  )
  const [mei, may] = [reader('frontline'), reader('manager')]
  expect(JSON.stringify(await presentChanges(mei, seen(mei, id), 1))).not.toMatch(/mistake|secret/)
  const at = async (who: typeof mei, n: number) =>
    (await presentVersion(who, seen(who, id), commits[n]!))?.shown.document?.sections[0]?.text
  expect([await at(mei, 0), await at(mei, 1), await at(mei, 2)]).toEqual([
    undefined,
    undefined,
    'All may know.',
  ])
  expect([await at(may, 0), await at(may, 1)]).toEqual(['The mistake.', 'The secret.'])
})

test('A writer for the staff reads nothing of what was for managers', async () => {
  const { reader, commits } = await recorded(
    { why: 'A secret', files: { [file]: answer('The secret.', 'audience: manager') } },
    { why: 'Open it', files: { [file]: answer('All may know.', 'audience: staff') } },
  )
  const writer = reader('writer')
  expect(told(await presentChanges(writer, seen(writer, id), 1))).toEqual([
    { who: 'Nov 2, 10:00 | Ingrid | Open it', state: 'live', note: 'This is where its history begins.' },
  ])
  expect(await presentVersion(writer, seen(writer, id), commits[0]!)).toBeUndefined()
})

test('The public reads no history, and of what is gone there is none for anybody', async () => {
  const { reader, commits } = await recorded(
    { files: { [file]: answer('Words.', 'audience: public'), 'answers/gone.mdx': answer('Gone.') } },
    { gone: ['answers/gone.mdx'] },
  )
  const [nobody, editor] = [reader(), reader('editor')]
  expect(await presentChanges(nobody, seen(nobody, id), 1)).toBeUndefined()
  expect(await presentParagraphs(nobody, seen(nobody, id))).toBeUndefined()
  expect(await presentVersion(nobody, seen(nobody, id), commits[0]!)).toBeUndefined()
  expect(see(editor, 'answers/gone')).toBeUndefined()
})

test('A version says when it was so, and leads to the one before and after it', async () => {
  const { reader, commits } = await recorded(
    { files: { [file]: answer('One.') } },
    { by: 'Omar', files: { 'answers/other.mdx': answer('Another.') } },
    { by: 'Omar', files: { [file]: answer('Two.') } },
  )
  const mei = reader('frontline')
  const version = (n: number) => presentVersion(mei, seen(mei, id), commits[n]!.slice(0, 10))
  const first = await version(0)
  expect(first?.shown).toMatchObject({
    sentence: 'This is how it was from Nov 1, 10:00 to Nov 3, 10:00, by Ingrid.',
    isLive: false,
    later: `/history/answers/rule/${commits[2]}`,
  })
  expect((await version(1))?.commit).toBe(commits[0])
  expect((await version(2))?.shown).toMatchObject({
    sentence: 'This is how it is today, since Nov 3, 10:00, by Omar.',
    isLive: true,
    earlier: `/history/answers/rule/${commits[0]}`,
  })
  for (const hostile of ['HEAD', '--all', '0'.repeat(40), '../../etc', ''])
    expect(await presentVersion(mei, seen(mei, id), hostile)).toBeUndefined()
})

test('Each paragraph says who wrote in it last', async () => {
  const { reader } = await recorded(
    { files: { [file]: answer('One.\n\nTwo.\n\nThree.') } },
    { by: 'Omar', why: 'Mend it', files: { [file]: answer('One.\n\nTwo, mended.\n\nThree.') } },
  )
  const shown = await presentParagraphs(reader('editor'), seen(reader('editor'), id))
  expect(shown?.stretches.map(({ by, why, paragraphs }) => [by, why, paragraphs])).toEqual([
    ['Ingrid', 'Change it', ['One.']],
    ['Omar', 'Mend it', ['Two, mended.']],
    ['Ingrid', 'Change it', ['Three.']],
  ])
})

test('Without a repository it says so in plain words', async () => {
  const { reader } = await recorded({ files: { [file]: answer('One.') } })
  const mei = reader('frontline')
  const elsewhere = { ...mei, house: { ...mei.house, folder: '/' } }
  const shown = await presentChanges(elsewhere, seen(mei, id), 1)
  expect(shown).toMatchObject({ changes: [], note: expect.stringContaining('No history is kept') })
})
