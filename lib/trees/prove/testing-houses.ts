import fc from 'fast-check'
import type { Channel, Snapshot } from '../../content'
import { house, refunds, tree } from '../testing'
import { facts, figures } from './testing-facts'
import { action, limit } from './testing-limits'
import { node, nodes, written, type Made } from './testing-nodes'

const phone = (id: string): Channel =>
  ({
    ...refunds('public'),
    kind: 'channel',
    id: `channels/${id}`,
    status: 'live',
    priority: 1,
    escalatesTo: [],
  }) as unknown as Channel

/** Made-up houses with a tree of up to six nodes of all kinds, which enters another; each node leads only further down. */
export const madeHouse: fc.Arbitrary<Snapshot> = fc
  .record({
    outer: fc.array(written, { minLength: 1, maxLength: 5 }),
    inner: fc.array(written, { minLength: 0, maxLength: 2 }),
    limits: fc.array(limit, { minLength: 1, maxLength: 4 }),
  })
  .map(({ outer, inner, limits }) => {
    const inside = inner.map((one): Made => (one.kind === 'enter' ? { ...one, kind: 'route' } : one))
    const first = {
      q: node({ ...outer[0]!, kind: 'question' }, jump => `n${Math.min(jump - 1, inside.length)}`),
    }
    const documents = [
      tree('trees/made', nodes(outer)),
      tree('trees/inner', { ...first, ...nodes(inside) }),
      action(limits),
      phone('phone'),
      phone('email'),
    ]
    return {
      ...house(...documents),
      facts: new Map(facts.map(fact => [fact.fact, fact])),
      figures: new Map(figures.map(figure => [figure.figure, figure])),
    }
  })
