import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { providers } from '../../db/testing/databases'
import { decide, decisionsSince, withdraw } from '../index'
import { days, monday, shelter } from '../testing'

describe.each(providers)('on %s', provider => {
  test('what was decided lately is read, and not what was taken back', async () => {
    const { db, snapshot, person } = await shelter(provider)
    const [kept, actor] = [{ db, snapshot }, await person('Tom', 'volunteer')]
    const refund = (id: string, amount: number, now = monday) =>
      decide(kept, { actor, now, id, action: 'actions/refund', amount, channel: 'web' })
    const mistake = randomUUID()
    await refund(randomUUID(), 1000, days(-3))
    await refund(randomUUID(), 4000)
    await refund(mistake, 3000)
    await withdraw(kept, { actor, id: mistake, now: monday })
    expect(await decisionsSince(db, days(-1))).toMatchObject([
      { action: 'actions/refund', amount: 4000, role: 'volunteer' },
    ])
  })
})
