import { addDays, writeAmount } from '../../content'
import type { Walk } from '../walked'

/** One on each side of every border that there is in made-up houses. */
const amounts = [499, 1000, 1500, 2000, 2500, 3000, 3001].map(minor => writeAmount(minor, 'USD'))

/** Answers that stand for all others, on a day. */
export function answersTo(node: Exclude<Walk['node'], { kind: 'outcome' }>, day: string): string[] {
  switch (node.kind) {
    case 'question': {
      const ids = node.choices.map(({ id }) => id)
      const unsure = node.unsure === undefined ? [] : ['unsure']
      return [...(node.pick === 'many' ? subsets(ids) : ids), ...unsure]
    }
    case 'amount':
      return [...amounts, ...node.bands.map(({ id }) => id)]
    case 'date':
      return [
        '2026-10-01',
        '2026-11-01',
        '2026-11-20',
        day,
        '2027-01-14',
        '2027-01-15',
        addDays(day, -40),
        addDays(day, 90),
      ]
    case 'each':
      return subsets(['a', 'b', 'c']).flatMap(kinds =>
        amounts.map(paid =>
          kinds
            .split('/')
            .map((kind, i) => `${i === 0 ? paid : '0'}:${kind}`)
            .join('/'),
        ),
      )
  }
}

function subsets(ids: readonly string[]): string[] {
  return ids.reduce<string[]>((all, id) => [...all, id, ...all.map(one => `${one}/${id}`)], [])
}
