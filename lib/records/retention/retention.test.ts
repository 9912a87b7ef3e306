import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { closeAccount } from '../../access'
import { textOf } from '../../content'
import { providers } from '../../db/testing/databases'
import { walk } from '../../trees'
import {
  arrive,
  askToRead,
  confirmRead,
  conversation,
  decide,
  flush,
  forgetAccount,
  forgetOld,
  inTransaction,
  keepCheckedLinks,
  lastOpened,
  noteChanges,
  noteNotTheSame,
  queueNotices,
  recordPractice,
  recordRead,
  recordSearch,
  recordSettled,
  recordWalk,
  report,
  retention,
  runOf,
  say,
  tick,
} from '../index'
import { days, monday, shelter, snapshotWith, written, type Shelter } from '../testing'

/** A day on which everything happens once, and it is Tom who does it. */
async function everything({ db, snapshot, person }: Shelter) {
  const kept = { db, snapshot }
  const actor = await person('Tom', 'volunteer')
  const now = monday
  const { role, audience } = actor
  const found = { hits: 1, answered: true, confidence: 1, ms: 1 }
  await recordSearch(db, {
    id: randomUUID(),
    at: now,
    text: 'beds',
    channel: 'web',
    audience,
    revision: snapshot.revision,
    ...found,
  })
  const seen = walk({ snapshot, tree: 'trees/wrong', answers: { what: 'none' }, role: role!, audience, now })!
  await recordWalk(kept, { actor, id: randomUUID(), channel: 'web', walk: seen, now })
  const page = { actor, id: 'answers/beds', channel: 'web', now }
  await recordSettled(kept, { ...page, settlement: randomUUID(), yes: true })
  await recordRead(kept, page)
  await arrive(kept, actor, now)
  await tick(kept, { actor, playbook: 'playbooks/late', step: 'look', done: true, now })
  const sent = await report(kept, { actor, id: 'answers/beds', text: 'Six beds.', now })
  const refund = { id: randomUUID(), action: 'actions/refund', amount: 4000, channel: 'web' }
  await decide(kept, { actor, now, ...refund })
  await inTransaction(db, t => t.declined.create({ data: { id: 'abc1234', at: now } }))
  await noteNotTheSame(kept, actor, 'pair', now)
  await keepCheckedLinks(kept, [{ url: 'https://maps.example/', at: now, works: true, answer: '200' }])
  const mail = {
    id: 'one',
    way: 'mail',
    to: 'tom@lantern.example',
    about: 'A mistake',
    content: '{}',
  } as const
  await queueNotices(db, [mail], now)
  await recordPractice(kept, { actor, tree: 'trees/wrong', situation: 'It is late.', now })
  const sam = await person('Sam', 'supervisor', 'sam')
  const beds = { actor: sam, id: 'answers/beds', roles: ['volunteer'], why: '', due: '', now }
  const asked = (await askToRead(kept, beds)) as { id: string }
  const text = textOf(snapshot.documents.get('answers/beds')!)
  await confirmRead(kept, { actor, request: asked.id, text, now })
  await inTransaction(db, t =>
    t.verification.create({
      data: { id: randomUUID(), at: now, documentId: 'answers/beds', revision: '1', text, accountId: 'sam' },
    }),
  )
  await noteChanges(kept, now)
  const cats = { 'answers/cats.mdx': written('Cats', 'teams/shop', 'public'), 'answers/safe.mdx': undefined }
  await noteChanges({ db, snapshot: await snapshotWith(cats) }, now)
  await flush(db)
  return { kept, actor, feedback: 'id' in sent ? sent.id : '' }
}

/** How many rows there are of what each kind of record keeps. */
async function rows({ db }: Shelter) {
  return {
    searches: await db.search.count(),
    declined: await db.declined.count(),
    walks: (await db.walk.count()) + (await db.walkStep.count()),
    settled: await db.settlement.count(),
    runNames: await db.playbookRun.count({ where: { accountId: { not: null } } }),
    runs: (await db.playbookRun.count()) + (await db.runStep.count()),
    reads: await db.reading.count(),
    visits: (await db.opened.count()) + (await db.visit.count()),
    changes: (await db.change.count()) + (await db.knownDocument.count({ where: { goneAt: { not: null } } })),
    feedback: (await db.feedback.count()) + (await db.feedbackMessage.count()),
    decisions: await db.decision.count(),
    notTheSame: await db.notTheSame.count(),
    links: await db.checkedLink.count(),
    notices: await db.notice.count(),
    practice: await db.practice.count(),
    toRead: (await db.readRequest.count()) + (await db.readConfirmation.count()),
    verified: await db.verification.count(),
  }
}

describe.each(providers)('on %s', provider => {
  test('each kind is kept as long as it says, and is gone a day later', async () => {
    const house = await shelter(provider)
    await everything(house)
    const before = await rows(house)
    expect(Object.keys(before).sort()).toEqual(retention.map(({ kind }) => kind).sort())
    expect(Object.values(before)).not.toContain(0)
    for (const limit of [...new Set(retention.map(each => each.days))].sort((a, b) => a - b)) {
      await forgetOld(house.db, days(limit - 1))
      const [dayBefore, due] = [await rows(house), retention.filter(each => each.days === limit)]
      await forgetOld(house.db, days(limit + 1))
      const dayAfter = await rows(house)
      for (const { kind } of due)
        expect([kind, dayBefore[kind], dayAfter[kind]]).toEqual([kind, before[kind], 0])
    }
  })

  test('it says how much it forgot', async () => {
    const house = await shelter(provider)
    await everything(house)
    expect(await forgetOld(house.db, days(100))).toMatchObject({ searches: 0, runNames: 1, visits: 2 })
    expect(await forgetOld(house.db, days(401))).toMatchObject({
      searches: 1,
      walks: 1,
      runNames: 0,
      runs: 1,
    })
  })

  test('what is used is not old: a run counts from its last tick, a conversation from its last word', async () => {
    const house = await shelter(provider)
    const { kept, actor, feedback } = await everything(house)
    await tick(kept, { actor, playbook: 'playbooks/late', step: 'call', done: true, now: days(20) })
    await say(kept, { actor, id: feedback, text: 'Still wrong.', close: false, now: days(700) })
    await forgetOld(house.db, days(45))
    expect(await runOf(kept, actor, 'playbooks/late')).toMatchObject({ done: ['look', 'call'] })
    await forgetOld(house.db, days(1000))
    expect(await conversation(kept, actor, feedback)).toMatchObject({ messages: [{}, {}] })
  })

  test('whose run it was is forgotten, what was done is not; their next tick begins a new one', async () => {
    const house = await shelter(provider)
    const { kept, actor } = await everything(house)
    await forgetOld(house.db, days(31))
    expect(await runOf(kept, actor, 'playbooks/late')).toBeUndefined()
    await tick(kept, { actor, playbook: 'playbooks/late', step: 'call', done: true, now: days(31) })
    expect(await runOf(kept, actor, 'playbooks/late')).toMatchObject({ done: ['call'] })
    expect(await house.db.playbookRun.count()).toBe(2)
  })

  test('who leaves is forgotten at once where it was only for themselves', async () => {
    const house = await shelter(provider)
    const { kept, actor } = await everything(house)
    const mei = await house.person('Mei', 'volunteer')
    await recordRead(kept, { actor: mei, id: 'answers/hours', channel: 'web', now: monday })
    // Not yet written when they leave.
    await recordRead(kept, { actor, id: 'answers/hours', channel: 'web', now: monday })
    await forgetAccount(house.db, actor.account!)
    await flush(house.db)
    expect(await lastOpened(kept, actor, 9)).toEqual([])
    expect(await lastOpened(kept, mei, 9)).toHaveLength(1)
    expect(await arrive(kept, actor, days(1))).toBeUndefined()
    expect(await rows(house)).toMatchObject({ runNames: 0, runs: 2, visits: 1, reads: 2, feedback: 2 })
  })

  test('what somebody opened in the second before they left is forgotten with the next old records', async () => {
    const house = await shelter(provider)
    const { kept, actor } = await everything(house)
    const { account } = await house.db.account.findFirstOrThrow({ where: { id: actor.account! } })
    await closeAccount(house.db, account)
    await forgetOld(house.db, monday)
    expect(await rows(house)).toMatchObject({ visits: 0, runNames: 0 })
    expect(await lastOpened(kept, actor, 9)).toEqual([])
  })
})
