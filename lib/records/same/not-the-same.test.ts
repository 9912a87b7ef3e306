import { describe, expect, test } from 'vitest'
import { providers } from '../../db/testing/databases'
import { askAgain, noteNotTheSame, notTheSame } from '../index'
import { days, monday, shelter } from '../testing'

describe.each(providers)('on %s', provider => {
  test('who said first that a pair is right stays, until somebody wants to be asked again', async () => {
    const { db, snapshot, person } = await shelter(provider)
    const kept = { db, snapshot }
    const [ingrid, omar] = [await person('Ingrid', 'editor'), await person('Omar', 'editor')]
    await noteNotTheSame(kept, ingrid, 'a pair', monday)
    await noteNotTheSame(kept, omar, 'a pair', days(1))
    expect(await notTheSame(kept)).toEqual(new Map([['a pair', { at: monday, name: 'Ingrid' }]]))
    await askAgain(kept, 'a pair')
    expect(await notTheSame(kept)).toEqual(new Map())
  })
})
