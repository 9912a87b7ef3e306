import { expect, test } from 'vitest'
import { houseOf } from './testing'

const action = (limits: string, body = 'Pay it back.') =>
  `---\ntitle: Refund\nowner: teams/front-desk\nunit: USD\nlimits:\n${limits}\n---\n${body}\n`
const wrong = 'Pay {it} back.'
const staff = '  - { from: 2026-01-01, role: frontline, upTo: 50 }'

/** What is allowed after a change of the limits beside a mistake in the words: `row from upTo` in minor units. */
async function after(before: string, now: string) {
  const { change } = houseOf({ 'actions/refund.mdx': action(before) })
  await change()
  const { snapshot, held } = await change({ 'actions/refund.mdx': action(now, wrong) })
  expect(held).toEqual([expect.stringMatching(/^actions\/refund.mdx: older/)])
  const refund = snapshot.documents.get('actions/refund')
  if (refund?.kind !== 'action') throw new Error('There is no action.')
  return refund.limits.map(({ row, from, upTo, never }) => `${row} ${from} ${never ? 'never' : upTo}`)
}

test('a limit that is lowered holds at once, also beside a mistake; one that is raised waits', async () => {
  expect(await after(staff, staff.replace('50', '20'))).toEqual(['frontline 2026-01-01 2000'])
  expect(await after(staff, staff.replace('50', '90'))).toEqual(['frontline 2026-01-01 5000'])
})

test('a row that replaces one from some day on holds at once where it allows less', async () => {
  const less = '  - { from: 2026-06-01, role: frontline, upTo: 10 }'
  const more = less.replace('10', '100')
  expect(await after(staff, `${staff}\n${less}`)).toEqual([
    'frontline 2026-01-01 5000',
    'frontline 2026-06-01 1000',
  ])
  expect(await after(staff, `${staff}\n${more}`)).toEqual(['frontline 2026-01-01 5000'])
})

test('a row that forbids holds at once, and one for another role waits', async () => {
  const never = '  - { row: stop, from: 2026-01-01, never: true }'
  expect(await after(staff, `${staff}\n${never}`)).toEqual([
    'frontline 2026-01-01 5000',
    'stop 2026-01-01 never',
  ])
  const manager = '  - { from: 2026-01-01, role: manager, upTo: 900 }'
  expect(await after(staff, `${staff}\n${manager}`)).toEqual(['frontline 2026-01-01 5000'])
})

test('an amount that can’t be read takes nothing away and gives nothing', async () => {
  expect(await after(staff, staff.replace('50', 'much'))).toEqual(['frontline 2026-01-01 5000'])
})
