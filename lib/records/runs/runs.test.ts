import { describe, expect, test } from 'vitest'
import { actorInRole, type Actor } from '../../access'
import { migrate } from '../../db'
import { newUrl, openForTest, providers } from '../../db/testing/databases'
import { runOf, startOver, tick as tickFor, type Kept } from '../index'
import { minutes, monday, shelter, snapshotWith, type Shelter } from '../testing'

const playbook = 'playbooks/late'
const ticks = (kept: Kept, actor: Actor) => ({
  tick: (step: string, now = monday) => tickFor(kept, { actor, playbook, step, done: true, now }),
  untick: (step: string, now = monday) => tickFor(kept, { actor, playbook, step, done: false, now }),
  again: (now = monday) => startOver(kept, { actor, playbook, now }),
  done: async () => (await runOf(kept, actor, playbook))?.done,
})

async function tomOn(provider: (typeof providers)[number]) {
  const house: Shelter = await shelter(provider)
  const tom = await house.person('Tom', 'volunteer')
  return { ...house, ...ticks(house, tom), tom }
}

describe.each(providers)('on %s', provider => {
  test('Tom ticks a step on his phone and finds it ticked on the computer; nobody else does', async () => {
    const { db, snapshot, tom, tick, person } = await tomOn(provider)
    expect(await tick('call')).toBe(true)
    expect(await tick('look', minutes(1))).toBe(true)
    expect(await runOf({ db, snapshot }, tom, playbook)).toEqual({
      startedAt: monday,
      done: ['look', 'call'],
    })
    expect(await ticks({ db, snapshot }, await person('Mei', 'volunteer')).done()).toBeUndefined()
  })

  test('a tick that is sent twice is one tick, done when it was first', async () => {
    const { db, tick, untick, done } = await tomOn(provider)
    await tick('look')
    await tick('look', minutes(5))
    expect(await db.runStep.findMany()).toMatchObject([{ step: 'look', at: monday }])
    await untick('look')
    await untick('look')
    expect(await done()).toEqual([])
  })

  test('taking back what was never ticked begins nothing', async () => {
    const { db, untick, done } = await tomOn(provider)
    expect(await untick('look')).toBe(true)
    expect(await done()).toBeUndefined()
    expect(await db.playbookRun.count()).toBe(0)
  })

  test('with the last step it is finished, until one is taken back', async () => {
    const { db, tick, untick, done } = await tomOn(provider)
    const finished = async () => (await db.playbookRun.findFirstOrThrow()).finishedAt
    await tick('look')
    await tick('call')
    expect(await finished()).toBeNull()
    await tick('tell', minutes(2))
    await tick('tell', minutes(3))
    expect(await finished()).toEqual(minutes(2))
    expect(await done()).toEqual(['look', 'call', 'tell'])
    await untick('call')
    expect(await finished()).toBeNull()
    await tick('call', minutes(9))
    expect(await finished()).toEqual(minutes(9))
  })

  test('starting over begins anew, and what was done before stays', async () => {
    const { db, tick, again, done } = await tomOn(provider)
    await tick('look')
    expect(await again()).toBe(true)
    expect(await done()).toBeUndefined()
    await tick('call', minutes(60))
    await again()
    await tick('tell', minutes(90))
    expect(await done()).toEqual(['tell'])
    expect(await db.playbookRun.count()).toBe(3)
    expect(await db.runStep.count()).toBe(3)
  })

  test('both of Tom’s devices tick at once, and nothing is lost', async () => {
    const { db, tick, done } = await tomOn(provider)
    await Promise.all(['look', 'call', 'tell', 'call', 'look'].map(step => tick(step)))
    expect(await done()).toEqual(['look', 'call', 'tell'])
    expect(await db.playbookRun.findMany()).toMatchObject([{ finishedAt: monday }])
  })

  test('only steps of a playbook that they may see can be ticked, and only signed in', async () => {
    const { db, snapshot, stranger, tom, tick, person } = await tomOn(provider)
    const kept = { db, snapshot }
    expect(await tick('fly')).toBe(false)
    const of = (actor: Actor, id: string) =>
      tickFor(kept, { actor, playbook: id, step: 'look', done: true, now: monday })
    expect(await of(tom, 'answers/beds')).toBe(false)
    expect(await of(tom, 'playbooks/none')).toBe(false)
    expect(await of(stranger, playbook)).toBe(false)
    const outsider = { ...(await person('Eve', 'volunteer')), audience: 'public' }
    expect(await of(outsider, playbook)).toBe(false)
    expect(await startOver(kept, { actor: outsider, playbook, now: monday })).toBe(false)
    expect(await runOf(kept, outsider, playbook)).toBeUndefined()
    expect(await db.playbookRun.count()).toBe(0)
  })

  test('a step that the playbook no longer has is not shown as done', async () => {
    const { db, tom, tick } = await tomOn(provider)
    await tick('call')
    await tick('tell')
    const shorter = await snapshotWith({
      'playbooks/late.mdx':
        '---\ntitle: Late\nsummary: Late.\nowner: teams/returns\naudience: volunteer\n---\n<Step id="tell" title="Tell">Do.</Step>\n',
    })
    expect(await runOf({ db, snapshot: shorter }, tom, playbook)).toMatchObject({ done: ['tell'] })
  })
})

test('two machines that share a database tick for Tom at once, and it is one run', async () => {
  const url = await newUrl('postgresql')
  await migrate(url)
  const [one, other] = [await openForTest(url), await openForTest(url)]
  const snapshot = await snapshotWith()
  const tom = actorInRole(snapshot, 'volunteer', { account: 'tom' })
  const steps = ['look', 'call', 'tell']
  await Promise.all([one, other].flatMap(db => steps.map(step => ticks({ db, snapshot }, tom).tick(step))))
  expect(await ticks({ db: one, snapshot }, tom).done()).toEqual(steps)
  expect(await other.playbookRun.findMany()).toMatchObject([{ finishedAt: monday }])
})
