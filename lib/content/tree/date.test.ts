import { describe, expect, it, test } from 'vitest'
import { read, tree } from '../testing'
import { end, saidOf } from './testing'

const date = (attributes: string, ...bands: string[]) =>
  `<Date id="q" ask="When was it?" ${attributes}>\n${bands.map((b, i) => `  <Band id="b${i}" ${b} to="end" />\n`).join('')}</Date>`

test('a day is read with its bands', async () => {
  const { said, snapshot } = await read({
    'trees/t.mdx': tree('q', date('when="future"', 'before="2026-04-06"', 'before="2027-01-01"', ''), end),
  })
  expect(said).toEqual([])
  const found = snapshot.documents.get('trees/t')
  expect(found?.kind === 'tree' && found.nodes['q']).toMatchObject({
    kind: 'date',
    when: 'future',
    bands: [
      { id: 'b0', before: '2026-04-06', to: 'end' },
      { id: 'b1', before: '2027-01-01' },
      { id: 'b2', to: 'end' },
    ],
  })
  expect(found?.sections).toEqual([{ heading: 'When was it?', anchor: 'q', text: '' }])
})

describe('days', () => {
  it.each<[string, string[], string[]]>([
    ['climb', ['within="30d"', 'within="6m"', 'within="1y"', ''], []],
    [
      'climb on every day, also in February',
      ['within="30d"', 'within="1m"', ''],
      ['10:3  band-overlap  The band "b1" lies inside the one before it. Let the bands climb.'],
    ],
    [
      'do not fall',
      ['before="2026-04-06"', 'before="2026-04-05"', ''],
      ['10:3  band-overlap  The band "b1" lies inside the one before it. Let the bands climb.'],
    ],
    [
      'leave nothing beyond them',
      ['within="30d"'],
      ['9:3  band-gap  Nothing takes the days beyond this band. Add a last band without within or before.'],
    ],
    [
      'take no more after the rest',
      ['', ''],
      [
        '9:3  band-overlap  The band "b0" takes every day that is left. Give it within or before, or put it last.',
      ],
    ],
    [
      'are all of one kind',
      ['within="30d"', 'before="2026-01-01"', ''],
      ['10:3  band  Some bands here say "within", and others "before". Use one of them in all.'],
    ],
    [
      'have one end',
      ['within="30d" before="2026-01-01"', ''],
      ['9:3  band  The band "b0" has both within and before. Keep one.'],
    ],
    [
      'are lengths of time',
      ['within="2 weeks"', ''],
      ['9:17  wrong-value  "2 weeks" is not a length of time. Write 30d, 6m or 18y.'],
    ],
    [
      'are in the calendar',
      ['before="2026-02-30"', ''],
      ['9:17  wrong-value  "2026-02-30" is not a day of the calendar. Write it as 2026-11-30.'],
    ],
    [
      'are no amounts',
      ['upTo="50"', ''],
      [
        '9:3  band-overlap  The band "b0" takes every day that is left. Give it within or before, or put it last.',
        '9:17  unknown-attribute  <Band> has no "upTo". Take it out.',
      ],
    ],
    [
      'are there',
      [],
      [
        '8:1  dead-end  This day has no bands. Add <Band id="any" to="…" />.',
        '11:1  unreachable-node  Nothing leads to "end". Lead a choice to it, or take it out.',
      ],
    ],
  ])('%s', async (_, bands, lines) => {
    expect(await saidOf(date('', ...bands))).toEqual(lines)
  })

  it('have been, are to come, or may be any', async () => {
    expect(await saidOf(date('when="any"', 'before="2026-04-06"', ''))).toEqual([])
    expect(await saidOf(date('when="any"', 'within="30d"', ''))).toEqual([
      '9:17  band  Of any day one can’t say whether "within" is ago or ahead. Write before="2026-11-30", or when="past" or when="future".',
    ])
    expect(await saidOf(date('when="soon"', ''))).toEqual([
      '8:33  wrong-value  "soon" is not a when of <Date>. Write one of: past, future, any.',
    ])
  })
})
