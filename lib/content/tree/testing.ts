import { said, tree, type Files } from '../testing'

export const end = '<Outcome id="end" result="resolved" owner="teams/front-desk">Done.</Outcome>'
export const yes = (to = 'to="end"') => `<Choice id="yes" ${to}>Yes</Choice>`
export const question = (...choices: string[]) =>
  `<Question id="q" ask="Which?">\n${choices.map(c => `  ${c}\n`).join('')}</Question>`
const action = (...fields: string[]) =>
  ['---', 'title: A', 'owner: teams/front-desk', ...fields, '---', ''].join('\n')
export const actions = {
  'actions/refund.mdx': action('unit: USD', 'limits: [{ from: 2026-01-01, role: frontline, upTo: 50 }]'),
  'actions/bags.mdx': action('unit: bags'),
  'actions/press.mdx': action('limits: [{ from: 2026-01-01, role: manager }]'),
}

/** What is said of a tree that starts at its node `q` (from line 8 on) and ends at `end`; with other files, if given. */
export async function saidOf(...given: readonly (Files | string)[]): Promise<string[]> {
  const nodes = given.filter(one => typeof one === 'string')
  const files = given.filter(one => typeof one !== 'string')
  const all: Files = Object.assign({ ...actions }, ...files, { 'trees/t.mdx': tree('q', ...nodes, end) })
  const lines = await said(all)
  return lines.map(line => line.replace('content/trees/t.mdx:', ''))
}
