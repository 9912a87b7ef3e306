import { expect, test } from 'vitest'
import { newDatabase } from '../../../db/testing/databases'
import { flush, walkCode } from '../../../records'
import { parseAnswers } from '../../../trees'
import { findWalk, keepWalk, presentQuestion, readAlong, walkHere, type Reader } from '..'
import { shop } from '../testing'

const tree = (nodes: string) => ({
  'trees/wrong.mdx': `---\ntitle: What is wrong\nowner: teams/returns\nstart: what\n---\n${nodes}

<Amount id="paid" ask="What did they pay?" unit="USD">
  <Band id="all" to="end" />
</Amount>

<Outcome id="end" result="resolved" owner="teams/returns">Good.</Outcome>
`,
})
const worn = (no: string, to: string) => `<Question id="worn" ask="Was it worn?" to="${to}">
  <Choice id="yes">Yes</Choice>
  <Choice id="no">${no}</Choice>
</Question>`
const what = (choices: string) => `<Question id="what" ask="What arrived?">\n${choices}\n</Question>\n\n`
const size = (to: string) => `<Choice id="size" to="${to}">The wrong size</Choice>`
const other = (to: string) => `<Choice id="other" to="${to}">Another thing</Choice>`

const before = tree(what(size('worn') + other('worn')) + worn('No', 'paid'))

/** One page of a walk: where it stands, what it says of changes, and its choices or the way on. */
async function page(reader: Reader, address: string) {
  const search = new URL(address, 'http://x').searchParams
  const along = readAlong({ walk: search.get('walk') ?? undefined })
  const answers = parseAnswers(search.get('answers') ?? '')
  const walk = walkHere(reader, 'trees/wrong', answers, along)!
  const changed = await keepWalk(reader, walk, along)
  await flush(reader.house.db!)
  const question = presentQuestion(reader, walk, along, { answers, gone: changed?.gone })
  return { changed: changed?.lines, walk, question }
}

/** A walk that was begun with the tree as it was, and the reader of the tree as it is now. */
async function begunBefore(now: Record<string, string>, answers = 'what=size,worn=no,paid=20') {
  const db = await newDatabase('sqlite')
  const at = async (files: Record<string, string>, revision: string): Promise<Reader> => {
    const reader = (await shop(files))('frontline')
    const { house } = reader
    return { ...reader, house: { ...house, db, snapshot: { ...house.snapshot, revision } } }
  }
  const id = crypto.randomUUID()
  const address = `/trees/wrong?answers=${answers}&walk=${id}`
  await page(await at(before, 'one'), address)
  return { reader: await at(now, 'two'), address }
}

test('A walk whose questions did not change has nothing to say', async () => {
  const { reader, address } = await begunBefore(before)
  expect((await page(reader, address)).changed).toBeUndefined()
})

test('An answer that is gone is said in the words it had; the others are kept and not asked again', async () => {
  const { reader, address } = await begunBefore(tree(what(other('worn')) + worn('No', 'paid')))
  const opened = await page(reader, address)
  expect(opened.changed).toEqual(['“The wrong size” is no longer an answer to “What arrived?”.'])
  // Read again it still says so.
  expect((await page(reader, address)).changed).toEqual(opened.changed)
  expect(opened.question?.choices.map(({ label }) => label)).toEqual(['Another thing'])
  // Nobody is scolded for what was an answer.
  expect(opened.question?.misfit).toBeUndefined()
  const typed = await page(reader, address.replace('what=size', 'what=sice'))
  expect(typed.question?.misfit).toMatch(/^“sice” is not an answer here/)
  const mended = await page(reader, opened.question!.choices[0]!.url)
  expect([mended.walk.key, mended.changed]).toEqual(['end', undefined])
  expect(mended.walk.answers).toEqual({ what: 'other', worn: 'no', paid: '20' })
})

test('What is pressed on a page that was open when its question changed is not scolded either', async () => {
  const now = tree(what(size('worn') + other('worn')) + worn('No', 'paid').replace('"no"', '"never"'))
  const { reader, address } = await begunBefore(now, 'what=size')
  const opened = await page(reader, address.replace('what=size', 'what=size,worn=no'))
  expect(opened.changed).toEqual([
    '“Was it worn?” changed while it was open. What was chosen is no longer there.',
  ])
  expect(opened.question?.misfit).toBeUndefined()
})

test('A question that is new is asked, and only that', async () => {
  const asked = `<Question id="seen" ask="Did they see it?" to="worn">\n<Choice id="yes">Yes</Choice>\n</Question>\n\n`
  const { reader, address } = await begunBefore(
    tree(what(size('seen') + other('worn')) + asked + worn('No', 'paid')),
  )
  const opened = await page(reader, address)
  expect(opened.changed).toEqual(['“Did they see it?” is new.'])
  const next = await page(reader, opened.question!.choices[0]!.url)
  expect(next.walk.key).toBe('end')
})

test('A question that is gone, and words that read otherwise, are said', async () => {
  const gone = await begunBefore(tree(what(size('paid') + other('paid'))))
  expect((await page(gone.reader, gone.address)).changed).toEqual([
    '“Was it worn?” is no longer asked. You answered “No”.',
  ])
  const words = await begunBefore(tree(what(size('worn') + other('worn')) + worn('Never', 'paid')))
  expect((await page(words.reader, words.address)).changed).toEqual([
    'Your answer to “Was it worn?”, “No”, now reads “Never”.',
  ])
})

test('By its code it goes on with every answer, also those that are asked later', async () => {
  const { reader, address } = await begunBefore(before)
  const id = new URL(address, 'http://x').searchParams.get('walk')!
  expect(await findWalk(reader, walkCode(id))).toBe(
    `/trees/wrong?answers=what=size,worn=no,paid=20&walk=${id}#here`,
  )
  expect(await findWalk(reader, 'zzzzzzzz')).toBeUndefined()
})
