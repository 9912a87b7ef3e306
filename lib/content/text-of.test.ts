import { expect, test } from 'vitest'
import { folderOf, readFolder } from './testing'
import { textOf } from './index'

const organization = `name: Corner House
timeZone: America/New_York
currency: USD
audiences: [public, staff]
frontDesk: teams/desk
`
const start = `<Question id="what" ask="What arrived?">
  <Choice id="none" to="done">Nothing</Choice>
</Question>

<Outcome id="done" result="resolved" owner="teams/desk">Send another.</Outcome>
`

/** The marks of an answer and a tree with these fields and words. */
async function marks(fields: string, words: string, tree = start) {
  const { snapshot } = await readFolder(
    folderOf({
      'organization.yaml': organization,
      'teams/desk.mdx': '---\ntitle: Desk\nreach: { phone: ext. 1 }\n---\nTakes all.\n',
      'answers/hours.mdx': `---\ntitle: Hours\nowner: teams/desk\nsummary: When.\n${fields}---\n${words}\n`,
      'trees/wrong.mdx': `---\ntitle: Wrong\nowner: teams/desk\nsummary: What.\nstart: what\n${fields}---\n${tree}`,
    }),
  )
  return ['answers/hours', 'trees/wrong'].map(id => textOf(snapshot!.documents.get(id)!))
}

test('a new date, an owner or a tag is not another text, wherever that moves the lines', async () => {
  const before = await marks('', 'We open at nine.')
  expect(await marks('verified: 2026-11-01\ntags: [door]\n', 'We open at nine.')).toEqual(before)
  expect(await marks('', '\n\nWe open at nine.\n')).toEqual(before)
})

test('another word is another text; so are another summary and another question', async () => {
  const [answer, tree] = await marks('', 'We open at nine.')
  expect((await marks('', 'We open at ten.'))[0]).not.toBe(answer)
  expect((await marks('', 'We open at nine.', start.replace('Nothing', 'A box')))[1]).not.toBe(tree)
  expect(answer).toMatch(/^[\da-f]{12}$/)
})
