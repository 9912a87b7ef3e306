import { expect, test } from 'vitest'
import { page, said } from './testing'

test('what an author quotes at length is cut, and cannot move the cursor of a terminal', async () => {
  const [line = ''] = await said({ 'answers/a.mdx': page(`<N${'o'.repeat(10_000)} />`) })
  expect(line.length).toBeLessThan(600)
  const [odd = ''] = await said({ 'answers/a.mdx': page('', 'owner: "teams/\\e[2J\\u202e"') })
  expect(odd).not.toMatch(/[\u001b\u202e]/)
})

test('what is nested beyond reading is refused, quickly and without an exception', async () => {
  const files = {
    'answers/a.mdx': page(`${'> '.repeat(100_000)}a`),
    'answers/b.mdx': page(`Fine.\n\n${'- '.repeat(100_000)}a`),
    'answers/c.mdx': page(`${'<Note>'.repeat(2000)}a${'</Note>'.repeat(2000)}`),
    'answers/d.mdx': page('', `tags: ${'['.repeat(50_000)}`),
    'answers/e.mdx': page(`${'* '.repeat(90)}\n\n${'- '.repeat(90)}`),
  }
  // Where the stack ends in YAML depends on the machine.
  expect((await said(files)).map(line => line.replace(/:6:\d+/, ':6:1').replace(/ Write it.*/, ''))).toEqual([
    'content/answers/a.mdx:8:1  too-deep  This stands too many levels deep to read.',
    'content/answers/b.mdx:10:1  too-deep  This stands too many levels deep to read.',
    'content/answers/c.mdx:8:355  too-deep  This stands too many levels deep to read.',
    'content/answers/d.mdx:6:1  yaml  This stands too many levels deep to read.',
  ])
})
