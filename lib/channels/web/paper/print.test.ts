import { expect, test } from 'vitest'
import { presentDocument, presentPaper, presentPaperTeam, see, shortUrl } from '..'
import { shop, sunday } from '../testing'

test('A sheet says where it is from, when, for whom, and whether it still holds', async () => {
  const reader = (await shop())('frontline')
  const paper = presentPaper(reader, 'help.corner.example', '/print/answers/hours')
  expect(paper).toMatchObject({
    organization: 'Corner House',
    address: `help.corner.example${shortUrl(reader.house.snapshot, 'answers/hours')}`,
    printed: expect.stringMatching(/^November 23, 2026.* 13:00$/),
    verified: 'Verified Nov 1, Sam Okoro. It was due again Nov 11.',
    revision: reader.house.snapshot.revision,
    reader: 'Mei Tanaka, frontline',
    page: '/answers/hours',
  })
})

test('The page itself, printed as it is, says the same', async () => {
  const reader = (await shop())('frontline')
  const [page, print] = ['/answers/hours?q=x', '/print/answers/hours'].map(at =>
    presentPaper(reader, 'h', at),
  )
  expect(page).toEqual(print)
})

test('What was answered is part of the address of an outcome, and nothing else is; the way back is to the same walk', async () => {
  const reader = (await shop())('frontline')
  const { address, page } = presentPaper(reader, 'h', '/print/trees/wrong?answers=what%3Dsize,paid=20&walk=1')
  expect(address).toBe(`h${shortUrl(reader.house.snapshot, 'trees/wrong')}?answers=what=size,paid=20`)
  expect(page).toBe('/trees/wrong?answers=what=size,paid=20&walk=1')
})

test('A page that is no document, or not theirs, prints its own address and nothing about a document', async () => {
  const readers = await shop()
  expect(presentPaper(readers(), 'h', '/browse?kind=answer')).toMatchObject({
    address: 'h/browse?kind=answer',
  })
  const denied = presentPaper(readers(), 'h', '/answers/vouchers')
  expect(denied.address).toBe('h/answers/vouchers')
  expect(denied).not.toHaveProperty('verified')
})

test('Paper says when a team is there and how to reach who takes over, for it is read at any hour', async () => {
  const reader = (await shop())('frontline', sunday)
  const { owner } = presentDocument(reader, see(reader, 'playbooks/wrong')!)
  const team = presentPaperTeam(reader, owner)
  expect(team.hours).toBe('Mon–Fri 09:00–18:00')
  expect(team.backup).toEqual({ title: 'Front desk', reach: [{ label: 'Call', value: 'ext. 1' }] })
  expect(team.reach).toHaveLength(3)
})
