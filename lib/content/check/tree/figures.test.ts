import { describe, expect, it } from 'vitest'
import { saidOf } from '../../tree/testing'

const figures = `- { figure: small, title: Small, unit: USD, values: [{ from: 2026-01-01, is: 75 }, { from: 2027-01-01, is: 79 }] }
- { figure: large, title: Large, unit: USD, values: [{ from: 2026-06-01, is: 80 }, { from: 2027-02-01, is: 78 }] }
- { figure: bump, title: Bump, unit: USD, values: [{ from: 2026-01-01, is: 60 }, { from: 2027-03-01, is: 80 }, { from: 2027-05-01, is: 70 }, { from: 2028-01-01, is: 90 }] }
- { figure: bags, title: Bags, unit: bags, values: [{ from: 2026-01-01, is: 3 }] }
`

describe('bands that figures bound', () => {
  const amount = (...bands: string[]) =>
    `<Amount id="q" ask="How much?" unit="USD">\n${bands.map((b, i) => `  <Band id="b${i}" ${b} to="end" />\n`).join('')}</Amount>`
  it.each<[string, string[], string[]]>([
    ['climb', ['upTo="small"', 'upTo="80"', ''], []],
    [
      'name a figure',
      ['upTo="smal"', ''],
      ['9:17  unknown-figure  There is no figure "smal". Did you mean "small"?'],
    ],
    [
      'name a figure or write it',
      ['under="plenty"', ''],
      [
        '9:17  unknown-figure  There is no figure "plenty". Write an amount, or add the figure to figures.yaml.',
      ],
    ],
    [
      'are in one unit',
      ['upTo="bags"', ''],
      ['9:17  mixed-units  The figure "bags" is in bags, and this in USD. Keep to one unit.'],
    ],
    [
      'climb on each day on which one changes',
      ['upTo="small"', 'upTo="large"', ''],
      [
        '10:3  band-overlap  From 2027-02-01: The band "b1" lies inside the one before it. Let the bands climb.',
      ],
    ],
    [
      'say on which days one of them takes nothing',
      ['upTo="bump"', 'upTo="80"', ''],
      [
        '10:3  band-overlap  From 2027-03-01 to 2027-04-30 and from 2028-01-01: The band "b1" lies inside the one before it. Let the bands climb.',
      ],
    ],
    [
      'end open',
      ['upTo="small"'],
      [
        '9:3  band-gap  From 2026-01-01: Nothing takes the amounts above this band. Add a last band without upTo or under.',
      ],
    ],
  ])('%s', async (_, bands, lines) => {
    expect(await saidOf({ 'figures.yaml': figures }, amount(...bands))).toEqual(lines)
  })

  it('can’t be held against figures that can’t be read', async () => {
    const found = await saidOf({ 'figures.yaml': '- {}' }, amount('upTo="small"', ''))
    expect(found).toContain(
      '9:17  unknown-figure  The figure "small" can\'t be looked up. Mend figures.yaml first.',
    )
  })
})
