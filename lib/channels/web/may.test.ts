import { expect, test } from 'vitest'
import { presentDocument, presentMay, see } from './index'
import { shop, sunday } from './testing'

test('Somebody with a limit reads it, and whom to ask above it', async () => {
  const reader = await shop()
  const [own, above] = presentMay(reader('frontline'), 'actions/refund', 'teams/returns')
  expect(own).toMatchObject({ tone: 'may', what: 'Refund', pill: 'up to $50' })
  expect(above).toMatchObject({ tone: 'ask', what: 'Above $50', pill: 'ask Sam' })
})

test('While nobody who may is here, the role is named', async () => {
  const reader = await shop()
  const [, above] = presentMay(reader('frontline', sunday), 'actions/refund', 'teams/returns')
  expect(above?.pill).toBe('ask the supervisor')
})

test('A limit that is the highest ends in never, with who decides', async () => {
  const reader = await shop()
  const [own, above] = presentMay(reader('supervisor'), 'actions/refund', 'teams/returns')
  expect(own?.pill).toBe('up to $500')
  expect(above).toMatchObject({ tone: 'never', pill: 'never: Returns desk' })
})

test('The public is not told what staff may do', async () => {
  const reader = (await shop())()
  expect(presentMay(reader, 'actions/refund')).toEqual([])
})

test('An action says which roles may, and the line that says so', async () => {
  const reader = (await shop())('frontline')
  const shown = presentDocument(reader, see(reader, 'actions/refund')!)
  expect(shown.whoMay.map(({ what, pill }) => `${what} ${pill}`)).toEqual([
    'Frontline up to $50',
    'Supervisor up to $500',
  ])
  expect(shown.rule).toBe('The rule for you: actions/refund.mdx, line 6, since Jan 1')
})
