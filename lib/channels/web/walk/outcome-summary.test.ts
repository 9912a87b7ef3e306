import { expect, test } from 'vitest'
import { parseAnswers } from '../../../trees'
import { presentOutcome, walkHere } from '..'
import { shop } from '../testing'

const end = (result: string) =>
  `<Outcome id="hand-over" result="${result}" owner="teams/desk">What now.</Outcome>`

/** The last line of what is copied at an end. */
async function copied(role: string | undefined, answers: string, nodes = '') {
  const files: Record<string, string> = nodes
    ? {
        'trees/wrong.mdx': `---\ntitle: What is wrong\naudience: public\nowner: teams/returns\nstart: what\n---\n
<Question id="what" ask="What arrived?"><Choice id="none" to="hand-over">Nothing</Choice></Question>\n\n${nodes}\n`,
      }
    : {}
  const reader = (await shop(files))(role)
  const walk = walkHere(reader, 'trees/wrong', parseAnswers(answers))!
  return presentOutcome(reader, walk)!.summary.lines.at(-1)
}

test('Who reads it elsewhere reads which kind of end it is, what it gives, and who may', async () => {
  expect(await copied('frontline', 'what=size,paid=20')).toBe('Resolved. Refund $20: Mei Tanaka may.')
  expect(await copied('frontline', 'what=size,paid=120')).toBe('Handed over. Refund $120: ask Sam.')
  expect(await copied('frontline', 'what=size,paid=700')).toBe('Declined with care. Refund: never.')
})

test.each([
  ['resolved', 'Resolved.'],
  ['goodwill', 'Goodwill.'],
  ['declined', 'Declined with care. The answer is no.'],
  ['parted', 'Parted. We end it here.'],
  ['handed-over', 'Handed over to Front desk.'],
  ['event', 'An event, led for everybody. Front desk leads this.'],
])('An end that is %s says so in words for somebody else', async (result, line) => {
  expect(await copied(undefined, 'what=none', end(result))).toBe(line)
})
