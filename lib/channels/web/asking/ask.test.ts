import { expect, test } from 'vitest'
import { askHouse } from '..'
import { shop } from '../testing'

test('The best answer comes with its first words, its owner and what the reader may do', async () => {
  const reader = (await shop())('frontline')
  const shown = await askHouse(reader, { text: 'something arrived wrong', typing: true })
  const best = shown.hits[shown.best]
  expect(best).toMatchObject({ line: 'Playbook · 2 steps', owner: 'Returns desk', open: true })
  expect(best?.pill).toEqual({ tone: 'may', words: 'You may: Refund, up to $50' })
  expect(best?.preview).toMatchObject({ lead: 'Say sorry', words: ['Once.'], button: 'Start the playbook' })
})

test('Words that name a team lead to it', async () => {
  const reader = (await shop())('frontline')
  const shown = await askHouse(reader, { text: 'returns desk', typing: true })
  expect(shown).toMatchObject({ kind: 'owner', owner: { title: 'Returns desk' } })
})

test('Nothing fits: whose it is, and how to reach them', async () => {
  const reader = (await shop())()
  const shown = await askHouse(reader, { text: 'zzqx flurble', typing: true })
  expect(shown).toMatchObject({ kind: 'no-answer', best: -1, hits: [], owner: { title: 'Front desk' } })
})

test('What the public is sent holds no word of what is for staff', async () => {
  const reader = (await shop())()
  for (const text of ['vouchers', 'refund', 'returns desk', 'when are you open', 'sam']) {
    const sent = JSON.stringify({ ...(await askHouse(reader, { text, typing: true })), text: '' })
    expect(sent).not.toMatch(/sent twice|Sam Okoro|Refund|What is wrong/)
  }
})
