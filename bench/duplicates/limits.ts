import { heldOn, limitsIn } from '../../lib/consistency'
import type { Action, Document, Snapshot } from '../../lib/content'
import type { SearchDocument } from '../../lib/search'
import { corpusOf, sentencesIn } from './corpus'
import type { Roll } from './roll'
import type { Score } from './score'

/** What is done, as a sentence has it, and how the action is called. */
const deeds = [
  ['refund', 'Refund', 'USD'],
  ['waive the fee', 'Waive a fee', 'USD'],
  ['give a discount', 'Give a discount', 'USD'],
  ['reimburse travel', 'Reimburse travel', 'USD'],
  ['approve a purchase', 'Approve a purchase', 'USD'],
  ['lend tools', 'Lend tools', 'tools'],
  ['grant leave', 'Grant leave', 'days'],
  ['send blankets', 'Send blankets', 'blankets'],
] as const

/** How people write how much somebody may; `{deed}` is what is done. */
const limits = [
  'You may {deed} up to {number} without asking anybody.',
  'The front line can {deed}, but never more than {number}.',
  '{deed}: at most {number} for each customer.',
  'Anything above {number} needs a manager before you {deed}.',
  'If it is {number} or less, {deed} on the spot.',
  'Volunteers are allowed to {deed} as long as it stays under {number}.',
  'The limit is {number} when you {deed} on your own.',
  'Ask your supervisor before you {deed} for more than {number}.',
  'We trust you to {deed}. The ceiling to {deed} is {number}.',
  'Supervisors sign off whenever people {deed} over {number}.',
  'Do not {deed} past {number}.',
  '{number} is what you have to {deed} with.',
]
/** How people write of such numbers when nobody's limit is meant. */
const stories = [
  'Last week we had to {deed} and it came to {number}.',
  'It took {number} before they thanked us; then we could go home.',
  'The record stands at {number}, from the day they had to {deed} all night.',
  'Postage is {number} an order, whatever you {deed}.',
  'Orders of up to {number} pay postage.',
  'We raised {number} at the fair.',
  'There are {number} in the cupboard.',
  'A lamp for {number} is on the shelf.',
]

/**
 * Plants sentences about what authority holds into documents, with numbers that it doesn't hold, and beside them sentences
 * about other things. They stand in documents that don't name the action.
 */
export function scoreLimits(
  snapshot: Snapshot,
  documents: readonly SearchDocument[],
  each: number,
  roll: Roll,
): Score {
  const held = heldOn({ ...snapshot, documents: new Map(deeds.map(actionOf)) }, '2026-11-23')
  const corpus = corpusOf(documents, roll)
  const finds = (sentence: string) => {
    const text = [filler(), sentence, filler()].join('\n')
    const document = {
      id: 'planted',
      kind: 'answer',
      title: roll.pick(documents).title,
      level: 0,
      asked: [],
      tags: [],
    }
    return limitsIn(snapshot, { ...document, sections: [{ heading: '', anchor: '', text }] }, held).some(
      ({ texts: [found], agrees }) => !agrees && sentence.includes(found),
    )
  }
  const filler = () => sentencesIn(roll.pick(corpus.passages).section.text)[0] ?? ''
  const written = (from: readonly string[]) =>
    Array.from({ length: each }, () => sentenceOf(roll.pick(from), roll))
  const natural = documents.flatMap(document => limitsIn(snapshot, document, held))
  return {
    kind: 'limit',
    planted: each,
    found: written(limits).filter(finds).length,
    traps: each,
    caught: written(stories).filter(finds).length,
    natural,
  }
}

/** A sentence of a deed, with a number that authority doesn't hold. */
function sentenceOf(pattern: string, roll: Roll): string {
  const [deed, , unit] = roll.pick(deeds)
  const number = roll.pick([3, 15, 35, 80, 120])
  return pattern
    .replaceAll('{deed}', deed)
    .replace('{number}', unit === 'USD' ? `$${number}` : `${number} ${unit}`)
}

/** The action, with limits of 7 and 70. */
function actionOf([, title, unit]: (typeof deeds)[number], at: number): [string, Document] {
  const id = `actions/planted-${at}`
  const place = { file: `${id}.mdx`, line: 1, column: 1 }
  const minor = unit === 'USD' ? 100 : 1
  const limits = [7, 70].map((upTo, row) => ({
    ...place,
    row: `row-${row}`,
    from: '2026-01-01',
    role: 'frontline',
    upTo: upTo * minor,
  }))
  const action = { id, kind: 'action', title, asked: [], unit, limits, locale: 'en' }
  return [id, action as unknown as Action]
}
