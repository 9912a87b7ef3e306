import { expect, test } from 'vitest'
import { attachment, presentDocument, see, type Reader } from '..'
import { shop, sunday } from '../testing'

const shown = (reader: Reader, id: string) => presentDocument(reader, see(reader, id)!)

test('Whose it is says how to reach them, until when, and links what a browser can follow', async () => {
  const { owner } = shown((await shop())('frontline'), 'playbooks/wrong')
  expect(owner.hours).toBe('Open now, until 18:00')
  expect(owner.reach).toEqual([
    { label: 'Call', value: '+1 (212) 555-0100', href: 'tel:+12125550100' },
    { label: 'Chat', value: '#returns' },
    { label: 'Email', value: 'returns@corner.example', href: 'mailto:returns@corner.example' },
  ])
  expect(owner.people.map(({ name, words }) => `${name} ${words}`)).toEqual([
    'Sam Okoro here until 17:00',
    'Mei Tanaka here until 18:00',
  ])
})

test('A closed team says when it opens, and who takes it meanwhile', async () => {
  const { owner } = shown((await shop())('frontline', sunday), 'playbooks/wrong')
  expect(owner).toMatchObject({
    open: false,
    hours: 'Closed now, opens tomorrow, 09:00',
    backup: { title: 'Front desk', reach: { value: 'ext. 1' } },
  })
})

test('One press leads to whoever helps soonest: by voice while somebody is there, else in writing', async () => {
  const reader = await shop()
  const nearest = (now?: Date) => shown(reader('frontline', now), 'playbooks/wrong').owner.nearest
  expect(nearest()).toEqual({ words: 'Call Returns desk', href: 'tel:+12125550100' })
  expect(nearest(sunday)).toEqual({ words: 'Write to Returns desk', href: 'mailto:returns@corner.example' })
})

test('The public reads no names of people', async () => {
  const reader = (await shop())()
  expect(JSON.stringify(shown(reader, 'answers/hours'))).not.toMatch(/Sam|Mei/)
})

test('A check that was due is said to be overdue', async () => {
  const { trust } = shown((await shop())('frontline'), 'answers/hours')
  expect(trust).toMatchObject({ verified: 'Nov 1, Sam Okoro', next: 'Nov 11', overdue: true })
  expect(trust.warning?.head).toBe('A check was due on Nov 11')
  expect(trust.warning?.sentence).toContain('Ask Returns desk or Front desk before you rely on it')
})

test('What nobody verified says so; a team’s page needs nobody to vouch for it', async () => {
  const reader = (await shop())('frontline')
  expect(shown(reader, 'answers/vouchers').trust.warning?.head).toBe('Nobody has verified this yet')
  expect(shown(reader, 'teams/returns').trust.warning).toBeUndefined()
})

test('A first paragraph that serves as the summary is shown once', async () => {
  expect(shown((await shop())(), 'answers/hours').summary).toBeUndefined()
})

test('An image is for those who may see a document that shows it, and gets no rights', async () => {
  const reader = await shop()
  const response = await attachment(reader('frontline'), 'files/label.svg')
  expect(response?.headers.get('content-type')).toBe('image/svg+xml')
  expect(response?.headers.get('content-security-policy')).toContain('sandbox')
  expect(await attachment(reader(), 'files/label.svg')).toBeUndefined()
  expect(await attachment(reader('frontline'), 'files/secret.txt')).toBeUndefined()
  expect(await attachment(reader('frontline'), 'files/../organization.yaml')).toBeUndefined()
})
