import { expect, test } from 'vitest'
import { presentChannelMap, presentTeamMap, presentTeams, type ShownMap } from '..'
import { shop, sunday } from '../testing'

const team = (title: string, fields = '') => `---\ntitle: ${title}\n${fields}\n---\nFor ${title}.\n`
const channel = (title: string, fields: string) => `---\ntitle: ${title}\n${fields}\n---\nWords.\n`

const more = {
  'teams/duty.mdx': team(
    'Duty manager',
    'audience: staff\nescalatesTo: [{ after: 15m, team: teams/returns }]',
  ),
  'teams/van.mdx': team(
    'Van',
    'audience: staff\nhours: { mon: 09:00-10:00 }\nbackup: teams/duty\nescalatesTo: [{ after: 90m, team: teams/duty }]',
  ),
}

test('Mei asks whose it is, and reads who is there, how to reach them and who takes over', async () => {
  const { about, frontDoor } = presentTeams((await shop())('frontline'), {
    q: 'something arrived wrong',
    words: '',
  })
  expect(about).toMatchObject({
    title: 'Returns desk',
    summary: 'Sends back what arrived wrong.',
    hours: 'Open now, until 18:00',
    backup: { title: 'Front desk' },
  })
  expect(about?.people.map(({ name, here }) => [name, here])).toEqual([
    ['Sam Okoro', true],
    ['Mei Tanaka', true],
  ])
  expect(frontDoor?.url).toBe('/trees/wrong')
})

test('A name leads to that person’s team; words that fit nothing, to the front desk', async () => {
  const reader = (await shop())('frontline')
  expect(presentTeams(reader, { q: 'Sam Okoro', words: '' }).about?.title).toBe('Returns desk')
  expect(presentTeams(reader, { q: 'zzqx flurble', words: '' }).about?.title).toBe('Front desk')
})

test('All teams are listed, to be narrowed by a word or a person', async () => {
  const reader = (await shop(more))('frontline')
  const titles = (words: string) => presentTeams(reader, { q: '', words }).teams.map(({ title }) => title)
  expect(titles('')).toEqual(['Duty manager', 'Front desk', 'Returns desk', 'Van'])
  expect(titles('arrived WRONG')).toEqual(['Returns desk'])
  expect(titles('okoro')).toEqual(['Returns desk'])
  expect(titles('zebra')).toEqual([])
})

test('The public sees the public’s teams, and neither reads nor finds a name', async () => {
  const reader = (await shop(more))()
  const shown = presentTeams(reader, { q: '', words: '' })
  expect(shown.teams.map(({ title }) => title)).toEqual(['Front desk', 'Returns desk'])
  expect(JSON.stringify(shown)).not.toMatch(/Sam|Mei/)
  expect(presentTeams(reader, { q: '', words: 'okoro' }).teams).toEqual([])
  expect(JSON.stringify(presentTeamMap(reader))).not.toMatch(/Duty|Van/)
})

test('The map of teams says in words what its lines say', async () => {
  const map = presentTeamMap((await shop(more))('frontline', sunday))
  const words = Object.fromEntries(map.words.map(({ title, goes }) => [title, goes]))
  expect(words).toEqual({
    'Duty manager': ['After 15 minutes without an answer it goes to Returns desk.'],
    'Front desk': [],
    'Returns desk': ['While it is closed, Front desk takes over.'],
    Van: [
      'While it is closed, Duty manager takes over.',
      'After 1 hour 30 minutes without an answer it goes to Duty manager.',
    ],
  })
  expect(map.lines.map(({ label, dashed }) => [...label, dashed])).toEqual([
    ['15 minutes', false],
    [true],
    ['closed, or', '1 hour 30 minutes', false],
  ])
  expect(map.boxes.find(({ title }) => title === 'Van')).toMatchObject({ note: 'closed now', open: false })
})

test('Boxes don’t overlap, and every line and box lies inside the drawing', async () => {
  const reader = (await shop(more))('frontline')
  for (const map of [presentTeamMap(reader), presentChannelMap(reader)]) {
    for (const box of map.boxes) {
      expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width / 2).toBeLessThanOrEqual(map.width)
      expect(box.y - box.height / 2).toBeGreaterThanOrEqual(map.top)
      expect(box.y + box.height / 2).toBeLessThanOrEqual(map.top + map.height)
    }
    expect(overlaps(map)).toEqual([])
  }
})

function overlaps({ boxes }: ShownMap): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        b => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2,
      )
      .map(b => `${a.title} on ${b.title}`),
  )
}

test('Channels that go on to each other are drawn once, with two ends, whatever ring they make', async () => {
  const ring = {
    'channels/phone.mdx': channel(
      'Phone',
      'status: live\npriority: 1\nescalatesTo: [channels/email, channels/desk]',
    ),
    'channels/email.mdx': channel('Email', 'status: live\npriority: 2\nescalatesTo: [channels/phone]'),
    'channels/desk.mdx': channel(
      'Desk',
      'status: planned\npriority: 3\nhours: { sat: 10:00-14:00 }\nescalatesTo: [channels/email]',
    ),
  }
  const map = presentChannelMap((await shop(ring))('frontline'))
  expect(map.lines.map(({ dashed, both }) => [dashed, both])).toEqual([
    [false, true],
    [true, false],
    [false, false],
  ])
  expect(map.words.map(({ note, goes }) => [note, ...goes])).toEqual([
    ['Priority 1, live, day and night', 'What can’t be settled there goes on to Email, then Desk.'],
    ['Priority 2, live, day and night', 'What can’t be settled there goes on to Phone.'],
    ['Priority 3, planned, Sat 10:00–14:00', 'What can’t be settled there goes on to Email.'],
  ])
  expect(map.boxes.map(({ note }) => note)).toEqual(['1 · open now', '2 · open now', '3 · planned'])
})
