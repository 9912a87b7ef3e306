import { describe, expect, test } from 'vitest'
import { providers } from '../../db/testing/databases'
import { checkedLinks, keepCheckedLinks } from '../index'
import { days, monday, shelter } from '../testing'

describe.each(providers)('on %s', provider => {
  test('of a link that was tried twice, the last answer is known', async () => {
    const kept = await shelter(provider)
    const url = 'https://maps.example/'
    await keepCheckedLinks(kept, [{ url, at: monday, works: false, answer: '404' }])
    const now = { url, at: days(1), works: true, answer: '200' }
    await keepCheckedLinks(kept, [now])
    expect([...(await checkedLinks(kept)).values()]).toEqual([now])
  })
})
