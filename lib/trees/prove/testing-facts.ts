import type { Fact, Figure } from '../../content'

const place = { file: 'facts.yaml', line: 1, column: 1 }
export const facts: Fact[] = [
  {
    ...place,
    kind: 'choice',
    fact: 'kind',
    ask: 'What kind?',
    from: 'asked',
    values: ['a', 'b', 'c'].map(id => ({ id, label: id })),
  },
  {
    ...place,
    kind: 'choice',
    fact: 'member',
    ask: 'A member?',
    from: 'order',
    values: ['a', 'b'].map(id => ({ id, label: id })),
  },
  {
    ...place,
    kind: 'amount',
    fact: 'worth',
    ask: 'How much worth?',
    from: 'order',
    unit: 'USD',
    bands: [{ id: 'a', upTo: 'small' }, { id: 'b' }],
  },
  {
    ...place,
    kind: 'date',
    fact: 'since',
    ask: 'Since when?',
    from: 'asked',
    bands: [{ id: 'a', before: '2026-11-01' }, { id: 'b', before: '2027-01-15' }, { id: 'c' }],
  },
]
export const figures: Figure[] = [
  {
    ...place,
    figure: 'small',
    title: 'Small',
    unit: 'USD',
    values: [
      { from: '2026-01-01', is: 2000 },
      { from: '2027-01-01', is: 3000 },
    ],
  },
]
