import { expect, test } from 'vitest'
import { newDatabase, providers } from '../../db/testing/databases'
import { keepCheckedLinks, recordRead } from '../../records'
import { days, monday, shelter, snapshotWith, written } from '../../records/testing'
import { read, type Files } from '../../content/testing'
import { upkeep, type UpkeepList } from './upkeep'

const since = days(-30)
const everybody = { audience: 'manager' }

/** What stands in a list of the shelter with these files: the ids, and what is said of each. */
async function listed(list: UpkeepList, files: Readonly<Record<string, string>>) {
  const snapshot = await snapshotWith(files)
  const { lists } = await upkeep({ snapshot }, everybody, { since })
  return lists[list].map(({ document, about }) => [document.id, ...about])
}

const says = (words: string) => `<Reply channel="channels/phone">“Hello.”</Reply>\n\n${words}`
const channel = (title: string, status: string) =>
  `---\ntitle: ${title}\nstatus: ${status}\npriority: 1\n---\nIt rings.\n`

test('an answer that lacks a language in which others like it can be read is listed, and staff pages are not', async () => {
  const files = {
    'answers/hours.es.mdx': written('Horario', 'teams/returns', 'public', 'Nueve.', 'locale: es\n'),
    'answers/door.mdx': written('The door', 'teams/returns', 'public'),
  }
  expect(await listed('untranslated', files)).toEqual([['answers/door', 'es']])
})

test('an answer with words for the phone and none for the live chat is listed; a trial waits', async () => {
  const both = says('<Reply channel="channels/chat">Hi.</Reply>')
  const files = {
    'channels/phone.mdx': channel('Phone', 'live'),
    'channels/chat.mdx': channel('Chat', 'live'),
    'channels/kiosk.mdx': channel('Kiosk', 'trial'),
    'answers/one.mdx': written('One', 'teams/returns', 'public', both),
    'answers/two.mdx': written('Two', 'teams/returns', 'public', says('Bye.')),
  }
  expect(await listed('without-reply', files)).toEqual([['answers/two', 'Chat']])
  expect(await listed('without-reply', { ...files, 'channels/chat.mdx': channel('Chat', 'closed') })).toEqual(
    [],
  )
})

test('what belongs to a team without people is no orphan, as long as somebody can be reached', async () => {
  expect(await listed('orphaned', {})).toEqual([])
  const unreachable = '---\ntitle: The shop\n---\nSells.\n'
  expect(await listed('orphaned', { 'teams/shop.mdx': unreachable })).toEqual([
    ['answers/prices', 'The shop'],
  ])
})

test('when Sam, the last of a team, has left, all that is theirs or that Sam verified is listed, what is read most first', async () => {
  const { db, person } = await shelter('sqlite')
  const snapshot = await snapshotWith({
    'answers/prices.mdx': written(
      'What things cost',
      'teams/shop',
      'volunteer',
      'Words.',
      'verified: 2026-11-01\nby: sam\n',
    ),
  })
  const kept = { db, snapshot }
  const sam = await person('Sam', 'supervisor', 'sam')
  const orphans = async () =>
    (await upkeep(kept, everybody, { since })).lists.orphaned.map(({ document }) => document.id)
  expect(await orphans()).toEqual([])
  await recordRead(kept, { actor: sam, id: 'answers/safe', channel: 'web', now: monday })
  await recordRead(kept, { actor: everybody, id: 'answers/safe', channel: 'web', now: monday })
  await db.account.updateMany({ where: { person: 'sam' }, data: { leftAt: monday } })
  const found = await orphans()
  expect(found[0]).toBe('answers/safe')
  expect(found).toEqual(expect.arrayContaining(['answers/hours', 'answers/prices']))
})

test('a link that answered nothing is listed as long as a page has it, only for those who see the page', async () => {
  const db = await newDatabase(providers[0]!)
  const files = {
    'answers/safe.mdx': written(
      'Opening the safe',
      'teams/returns',
      'manager',
      '[It](https://locks.example/).',
    ),
  }
  const kept = { db, snapshot: await snapshotWith(files) }
  await keepCheckedLinks(kept, [
    { url: 'https://locks.example/', at: monday, works: false, answer: '404' },
    { url: 'https://gone.example/', at: monday, works: false, answer: '404' },
  ])
  const dead = async (audience: string) =>
    (await upkeep(kept, { audience }, { since })).lists['dead-outside'].map(({ about }) => about)
  expect(await dead('manager')).toEqual([['https://locks.example/ (404)']])
  expect(await dead('staff')).toEqual([])
})

/** The shelter as it is served with these files, although something in them is wrong. */
async function servedWith(list: UpkeepList, files: Files) {
  const { snapshot } = await read({ ...shelterFiles, ...files })
  const { lists } = await upkeep({ snapshot }, everybody, { since })
  return lists[list].map(({ document, about }) => [document.id, ...about])
}

const shelterFiles: Files = {
  'answers/one.mdx': written(
    'One',
    'teams/front-desk',
    'public',
    'See [two](two.mdx#how) and [there](two.mdx).',
  ),
  'answers/two.mdx': written('Two', 'teams/shop', 'public', '## How\n\nSo.'),
  'teams/shop.mdx': '---\ntitle: The shop\nreach: { phone: ext. 3 }\n---\nSells.\n',
}

test('while a page is held back that others link to, they are listed', async () => {
  expect(await servedWith('dead-links', {})).toEqual([])
  const broken = { 'answers/two.mdx': '---\ntitle: [\n---\n' }
  expect(await servedWith('dead-links', broken)).toEqual([['answers/one', 'two.mdx#how', 'two.mdx']])
})

test('while a team is held back, what it owns is owned by nobody', async () => {
  expect(await servedWith('unowned', {})).toEqual([])
  expect(await servedWith('unowned', { 'teams/shop.mdx': '---\ntitle: [\n---\n' })).toEqual([
    ['answers/two', 'teams/shop'],
  ])
})
