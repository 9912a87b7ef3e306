import fc from 'fast-check'
import { expect, it } from 'vitest'
import { explore } from './explore'
import { Judge } from './judge'
import { longestPath } from './longest-path'
import { Paths } from './path'
import { found } from './testing'
import { madeHouse } from './testing-houses'
import { walkedPath } from './testing-paths'
import { walked } from './testing-walks'
import { channelsOf, readersOf } from './worlds'

const now = new Date('2026-11-22T12:00:00Z')

it('comes to the nodes, outcomes and verdicts that walks come to, and to no others', () => {
  fc.assert(
    fc.property(madeHouse, snapshot => {
      const root = snapshot.documents.get('trees/made')
      if (root?.kind !== 'tree') throw new Error('no tree')
      const given = {
        snapshot,
        now,
        judge: new Judge(snapshot),
        readers: readersOf(snapshot),
        channels: channelsOf(snapshot),
      }
      const explored = explore(given, root)
      const every = walked(explored)
      if (!every) return fc.pre(false)
      const { met, most } = every
      expect([...found(explored)].toSorted()).toEqual([...met].toSorted())
      expect(longestPath(explored.states)?.asked).toBe(most)
      const paths = new Paths(explored.states)
      for (const state of explored.states) walkedPath(explored, paths, state)
    }),
    { numRuns: 60 },
  )
}, 120_000)
