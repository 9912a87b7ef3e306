import { randomUUID } from 'node:crypto'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { currentHouse, setHouse } from '../publish'
import { recordOpened, recordSearch } from '../records'
import { shelter, snapshotWith, written } from '../records/testing'
import { ask } from '../resolve'
import { buildIndex, searchDocuments } from '../search'
import { keepLearning } from './learning'

beforeAll(() => void (process.env.NEXTAUTH_SECRET ??= 'a secret of this test'))

/** A house in which three volunteers typed "late parcel", and opened the page that search names second. */
async function opened(learns = true) {
  const { db, person } = await shelter('sqlite')
  const known = await snapshotWith({
    'answers/carried.mdx': written(
      'Carrying',
      'teams/shop',
      'volunteer',
      'The parcel is late. A van has it.',
    ),
    'answers/driven.mdx': written('Driving', 'teams/shop', 'volunteer', 'The parcel is late. A car has it.'),
    'playbooks/late.mdx': undefined,
  })
  const snapshot = { ...known, organization: { ...known.organization, learns } }
  const index = buildIndex(searchDocuments(snapshot))
  const now = new Date()
  const tom = await person('Tom', 'volunteer')
  for (const actor of [tom, await person('Ana', 'volunteer'), await person('Lea', 'volunteer')]) {
    const trace = randomUUID()
    const found = { hits: 2, answered: true, confidence: 1, ms: 1, revision: snapshot.revision }
    const asked = { id: trace, at: now, text: 'late parcel', channel: 'web', audience: actor.audience }
    await recordSearch(db, { ...asked, ...found })
    await recordOpened({ db, snapshot }, { actor, trace, id: 'answers/driven', now })
  }
  setHouse({ snapshot, index, db, folder: '', readAt: now })
  onTestFinished(await keepLearning())
  return async () => {
    const { hits } = await ask(currentHouse(), {
      actor: tom,
      channel: 'web',
      text: 'late parcel',
      now,
      typing: true,
    })
    return hits.map(({ id }) => id).slice(0, 2)
  }
}

test('a house that opens has learnt what people opened who typed the same', async () => {
  const finds = await opened()
  expect(await finds()).toEqual(['answers/driven', 'answers/carried'])
})

test('one that may not learn by itself finds what was written', async () => {
  const finds = await opened(false)
  expect(await finds()).toEqual(['answers/carried', 'answers/driven'])
})
