import { describe, expect, it } from 'vitest'
import { page, read } from './testing'

/** What is said of one line of a document, from its place on. */
async function saidOf(words: string): Promise<string> {
  const { said, snapshot } = await read({ 'answers/a.mdx': page(words) })
  expect(snapshot.documents.has('answers/a')).toBe(said.length === 0)
  return said.map(line => line.replace('content/answers/a.mdx:', '')).join('\n')
}

describe('links that are not safe to follow', () => {
  const mend = 'Link to https:, mailto:, tel: or a file.'
  it.each([
    ['[a](javascript:alert(1))', 'javascript:'],
    ['[a](JAVASCRIPT:alert(1))', 'javascript:'],
    ['[a](<java\tscript:alert(1)>)', 'javascript:'],
    ['[a](&#106;avascript:alert(1))', 'javascript:'],
    ['[a](java&#10;script:alert(1))', 'javascript:'],
    ['[a](\u200bjavascript:alert(1))', 'javascript:'],
    ['[a](data:text/html,hi)', 'data:'],
    ['[a](vbscript:x)', 'vbscript:'],
    ['[a](file:///etc/passwd)', 'file:'],
    ['[a](//evil.example)', '//'],
    ['[a](/\\\\evil.example)', '//'],
    ['![a](data:image/png;base64,AAAA)', 'data:'],
  ])('%j', async (words, scheme) => {
    expect(await saidOf(words)).toBe(`8:1  unsafe-link  A link can’t begin with "${scheme}". ${mend}`)
  })

  it('in the definition of a reference, at its own place', async () => {
    expect(
      await saidOf('See [this][1] and ![that][2].\n\n[1]: javascript:alert(1)\n[2]: data:image/png,x'),
    ).toBe(
      `10:1  unsafe-link  A link can’t begin with "javascript:". ${mend}\n` +
        `11:1  unsafe-link  A link can’t begin with "data:". ${mend}`,
    )
  })

  it('between < and >, where no link stands', async () => {
    expect(await saidOf('<javascript:alert(1)>')).toMatch(/^8:18 {2}syntax /)
    expect(await saidOf('<data:x>')).toMatch(/^8:1 {2}syntax {2}<data:x> opens here and is not closed/)
  })

  it('are not https:, mailto:, tel:, and bare addresses', async () => {
    const words = '[a](HTTPS://x.example) [b](mailto:a@x.example) [c](tel:+1555) www.x.example a@x.example'
    expect(await saidOf(words)).toBe('')
  })
})
