import { expect, test } from 'vitest'
import { buildWords } from '..'
import { example } from '../example'

test('every word counts where it stands, also in a house of many words', () => {
  const text = Array.from({ length: 5000 }, (_, at) => `word${at}end`).join(' ')
  const { volumes } = buildWords([example('a', 'Words', { text })]).postings
  const frequencies = volumes.flatMap(({ frequency }) => [...frequency])
  expect(frequencies.length).toBeGreaterThan(5000)
  expect(frequencies).not.toContain(0)
})
