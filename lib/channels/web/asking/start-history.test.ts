import { expect, test } from 'vitest'
import { newDatabase } from '../../../db/testing/databases'
import { noteChanges, recordRead, report, say, waitingFor } from '../../../records'
import { presentHistory, type Reader } from '..'
import { monday, shop } from '../testing'

const friday = new Date('2026-11-20T18:00:00Z')

/** The shop with records, and what somebody of it finds under the empty box. */
async function remembering() {
  const db = await newDatabase('sqlite')
  const readers = await shop()
  const as = (role?: string): Reader => {
    const reader = readers(role)
    return { ...reader, house: { ...reader.house, db } }
  }
  const history = async (reader: Reader, before?: Date) =>
    presentHistory(reader, {
      waiting: await waitingFor(reader.house, reader.actor),
      ...(before && { before }),
    })
  return { as, history }
}

/** The same house after somebody wrote on these documents. */
function edited({ house, ...reader }: Reader, ...ids: string[]): Reader {
  const documents = new Map(house.snapshot.documents)
  for (const id of ids) documents.set(id, { ...documents.get(id)!, hash: 'another' })
  return { ...reader, house: { ...house, snapshot: { ...house.snapshot, documents } } }
}

test('Who isn’t signed in leaves nothing behind', async () => {
  const { as, history } = await remembering()
  expect(await history(as(), friday)).toBeUndefined()
})

test('Somebody is here for the first time until they have opened something', async () => {
  const { as, history } = await remembering()
  const mei = as('frontline')
  expect(await history(mei)).toMatchObject({ first: true, opened: [] })
  const { house, actor, now } = mei
  await recordRead(house, { actor, id: 'playbooks/wrong', channel: 'web', now })
  expect(await history(mei)).toMatchObject({
    first: false,
    opened: [{ title: 'Something arrived wrong', url: '/playbooks/wrong', line: 'Playbook · 2 steps' }],
  })
})

test('What changed since somebody was here, as far as it is theirs to read', async () => {
  const { as, history } = await remembering()
  await noteChanges(as().house, friday)
  const changed = (role: string) => edited(as(role), 'answers/vouchers', 'answers/hours')
  await noteChanges(changed('frontline').house, monday)
  expect((await history(changed('frontline'), friday))?.changed?.head).toBe('2 things changed since Friday')
  expect((await history(changed('volunteer'), friday))?.changed).toMatchObject({
    head: 'One thing changed since Friday',
    places: [{ url: '/answers/hours', line: 'Answer' }],
  })
  expect((await history(changed('frontline'), monday))?.changed).toBeUndefined()
})

/** What is said of the opening hours, which are the owner's and were due. */
const due = { words: 'One page of yours is to be verified again', url: '/editors/trust' }

test('Whoever reported something is told of the answer, and whoever is to answer of the report', async () => {
  const { as, history } = await remembering()
  const mei = as('frontline')
  const sam = as('supervisor')
  const owner = { ...sam, actor: { ...sam.actor, account: 'sam', person: 'sam' } }
  const tom = { ...mei, actor: { ...mei.actor, account: 'tom', person: 'tom' } }
  const sent = await report(tom.house, {
    actor: tom.actor,
    id: 'answers/hours',
    text: 'We open at ten.',
    now: monday,
  })
  const id = 'id' in sent ? sent.id : ''
  const url = `/feedback/${id}`
  const title = 'When we are open'
  expect((await history(owner))?.news).toEqual([
    { words: 'Somebody waits for your answer about', title, url },
    due,
  ])
  await say(owner.house, { actor: owner.actor, id, text: 'Mended, thank you.', close: false, now: monday })
  expect((await history(tom))?.news).toEqual([{ words: 'You got an answer about', title, url }])
  expect((await history(owner))?.news).toEqual([due])
})
