import { describe, expect, test } from 'vitest'
import { bare, page, read } from '../testing'

describe('ids', () => {
  test('are taken once: the second document is refused where it says so, the first is served', async () => {
    const files = {
      'answers/a.mdx': page('A.', 'id: answers/b'),
      'answers/b.mdx': page('B.'),
      'answers/c.mdx': page('C.', 'id: answers/b'),
    }
    const { snapshot, said } = await read(files)
    expect(bare(said)).toEqual([
      'answers/b.mdx:1:1  doubled-id  The id "answers/b" is taken by answers/a.mdx. Give one of them another id.',
      'answers/c.mdx:6:5  doubled-id  The id "answers/b" is taken by answers/a.mdx. Give one of them another id.',
    ])
    expect(snapshot.documents.get('answers/b')?.file).toBe('answers/a.mdx')
  })

  test('that a document once had redirect to it, unless somebody else has them', async () => {
    const files = {
      'answers/a.mdx': page('A.', 'was: [/faq/refunds/, answers/older]'),
      'answers/b.mdx': page('B.', 'was: [answers/a]'),
      'answers/c.mdx': page('C.', 'was: faq/refunds'),
    }
    const { snapshot, said } = await read(files)
    expect(bare(said)).toEqual([
      'answers/b.mdx:6:6  doubled-id  The old id "answers/a" is also one of answers/a.mdx. Take it out of "was".',
      'answers/c.mdx:6:6  doubled-id  The old id "faq/refunds" is also one of answers/a.mdx. Take it out of "was".',
    ])
    expect([...snapshot.redirects]).toEqual([
      ['faq/refunds', 'answers/a'],
      ['answers/older', 'answers/a'],
    ])
  })

  test('may be of any script', async () => {
    const files = {
      'answers/पता.mdx': page('A.'),
      'answers/e\u0301change.mdx': page('B.'),
      'answers/two words.mdx': page(''),
    }
    const { snapshot, said } = await read(files)
    expect(bare(said)[0]).toMatch(/^answers\/two words.mdx:2:1 {2}bad-id {2}"answers\/two words" can't be/)
    expect([...snapshot.documents.keys()]).toEqual(['answers/échange', 'answers/पता', 'teams/front-desk'])
  })
})
