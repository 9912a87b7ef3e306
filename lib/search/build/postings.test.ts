import { expect, test } from 'vitest'
import { buildWords } from '..'
import { example } from '../example'

test('every word counts where it stands, also in a house of many words', () => {
  const text = Array.from({ length: 5000 }, (_, at) => `word${at}end`).join(' ')
  const { frequency } = buildWords([example('a', 'Words', { text })]).postings
  expect(frequency.length).toBeGreaterThan(5000)
  expect(frequency).not.toContain(0)
})
