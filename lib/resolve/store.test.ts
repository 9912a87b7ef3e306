import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { newDatabase, providers } from '../db/testing/databases'
import { recordSearch } from './store'

const search = {
  at: new Date('2026-11-20T10:15:30.250Z'),
  channel: 'web',
  audience: 'staff',
  revision: 'a1b2c3',
  hits: 4,
  firstId: 'answers/charged-twice',
  answered: true,
  confidence: 0.82,
  ms: 3.5,
}

describe.each(providers)('on %s', provider => {
  test('a search is kept as it was, without saying who searched', async () => {
    const db = await newDatabase(provider)
    const asked = { ...search, id: randomUUID(), text: 'they charged me twice 😠' }
    await recordSearch(db, asked)
    expect(await db.search.findMany()).toEqual([asked])
  })

  test('whatever is typed can be kept', async () => {
    const db = await newDatabase(provider)
    const texts = ['', '\0', 'half a \ud83d', `${'x'.repeat(499)}😠`, '%27; DROP TABLE "Search"; --', 'مرحبا']
    for (const text of texts) await recordSearch(db, { ...search, id: randomUUID(), text })
    const kept = (await db.search.findMany()).map(({ text }) => text)
    expect(kept.sort()).toEqual(
      ['', '', 'half a \ufffd', `${'x'.repeat(499)}\ufffd`, '%27; DROP TABLE "Search"; --', 'مرحبا'].sort(),
    )
  })
})
