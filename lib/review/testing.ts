import type { Snapshot } from '../content'
import { folderOf, least, page, readFolder, tree, type Files } from '../content/testing'

/** An action's file with these rows, the first of them in line 8. */
export const action = (title: string, ...rows: string[]) =>
  [
    '---',
    `title: ${title}`,
    'summary: About it.',
    'owner: teams/front-desk',
    'verified: 2026-11-01',
    'unit: USD',
    'limits:',
    ...rows.map(row => `  - ${row}`),
    '---',
    'Write it down.',
  ].join('\n')

const house: Files = {
  ...least,
  'people.yaml': '- { person: mei, name: Mei Tanaka }\n',
  'facts.yaml':
    '- { fact: item-kind, ask: What is it?, values: { clothes: Clothes, gift-card: A gift card } }\n',
  'teams/returns.mdx':
    '---\ntitle: Returns\nsummary: Returns.\nverified: 2026-11-01\nreach: { phone: ext. 1 }\npeople: [{ person: mei, role: frontline }]\n---\nHelps.\n',
  'actions/refund.mdx': action(
    'Refund',
    '{ from: 2026-01-01, role: frontline, upTo: 50 }',
    '{ from: 2026-01-01, role: manager }',
  ),
  'answers/late.mdx': page('It is on its way.'),
  'trees/late.mdx': tree(
    'paid',
    '<Amount id="paid" ask="How much?" unit="USD"><Band id="any" to="may" /></Amount>',
    '<Authority id="may" action="actions/refund" amount="paid" allowed="pay" needs="ask" never="ask" />',
    '<Outcome id="pay" result="resolved" owner="whoever-may" grants="actions/refund" amount="paid">Pay it.</Outcome>',
    '<Outcome id="ask" result="handed-over" owner="teams/front-desk">Ask.</Outcome>',
  ),
}

/** The house as it is (with some files more), and as a change would make it: files that it writes anew, or takes away. */
export async function change(
  files: Readonly<Record<string, string | undefined>>,
  more: Files = {},
): Promise<{ base: Snapshot; head: Snapshot }> {
  const read = async (all: Files) => {
    const { snapshot, said } = await readFolder(folderOf(all))
    // The fact is there for the tests that need one.
    const wrong = said.filter(line => !/summary|unused-fact/.test(line))
    if (wrong.length > 0) throw new Error(wrong.join('\n'))
    return snapshot
  }
  const all = Object.entries<string | Uint8Array | undefined>({ ...house, ...more, ...files })
  const after: Files = Object.fromEntries(
    all.flatMap(([file, text]) => (text === undefined ? [] : [[file, text]])),
  )
  return { base: await read({ ...house, ...more }), head: await read(after) }
}
