import { describe, expect, it } from 'vitest'
import { saidOf } from './testing'

describe('bands', () => {
  const amount = (...bands: string[]) =>
    `<Amount id="q" ask="How much?" unit="USD">\n${bands.map((b, i) => `  <Band id="b${i}" ${b} to="end" />\n`).join('')}</Amount>`
  it.each<[string, string[], string[]]>([
    ['climb and end open', ['upTo="0"', 'under="50"', 'upTo="50"', ''], []],
    [
      'leave nothing above them',
      ['upTo="50"'],
      ['9:3  band-gap  Nothing takes the amounts above this band. Add a last band without upTo or under.'],
    ],
    [
      'take no more after the rest',
      ['', 'upTo="50"'],
      [
        '9:3  band-overlap  The band "b0" takes every amount that is left. Give it upTo or under, or put it last.',
        '10:3  band-gap  Nothing takes the amounts above this band. Add a last band without upTo or under.',
      ],
    ],
    [
      'do not fall',
      ['upTo="50"', 'upTo="20"', ''],
      ['10:3  band-overlap  The band "b1" lies inside the one before it. Let the bands climb.'],
    ],
    [
      'do not take the same',
      ['upTo="50"', 'under="50.01"', ''],
      ['10:3  band-overlap  The band "b1" lies inside the one before it. Let the bands climb.'],
    ],
    [
      'take something',
      ['under="0"', ''],
      ['9:3  band-overlap  The band "b0" takes no amount at all. Write upTo="0" for nothing.'],
    ],
    [
      'have one end',
      ['upTo="50" under="50"', ''],
      ['9:3  band  The band "b0" has both upTo and under. Keep one.'],
    ],
    [
      'are in their own unit',
      ['upTo="50 EUR"', ''],
      ['9:17  wrong-amount  “50 EUR” is in another currency. Write what it is in USD, like 12.50.'],
    ],
    [
      'are not dates',
      ['within="30d"', ''],
      [
        '9:3  band-overlap  The band "b0" takes every amount that is left. Give it upTo or under, or put it last.',
        '9:17  unknown-attribute  <Band> has no "within". Take it out.',
      ],
    ],
  ])('%s', async (_, bands, lines) => {
    expect(await saidOf(amount(...bands))).toEqual(lines)
  })
})
