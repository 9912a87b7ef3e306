import { describe, expect, it } from 'vitest'
import { least, page, read, said } from './testing'

describe('the bytes of a file', () => {
  it('may be 1 MB; a file of 5 MB is refused', async () => {
    const lines = await said({ 'answers/long.mdx': page('word '.repeat(1_000_000)) })
    expect(lines).toEqual([
      'content/answers/long.mdx:1:1  too-large  This file has 5.0 MB; a document may have 1 MB. Split it into several.',
    ])
  })

  it('are UTF-8; where they are not, the line is named', async () => {
    const broken = Buffer.concat([Buffer.from(page('One.\n\nTwo.\n')), Buffer.from([0x43, 0xe9, 0x0a])])
    expect(
      await said({ 'answers/latin.mdx': broken, 'people.yaml': Buffer.from([0xff, 0xfe, 0x2d, 0]) }),
    ).toEqual([
      'content/answers/latin.mdx:11:1  encoding  This is not UTF-8 text. Save the file as UTF-8.',
      'content/people.yaml:1:1  encoding  This is not UTF-8 text. Save the file as UTF-8.',
    ])
  })

  it('may end lines as Windows or old Macs do, and begin with a byte order mark: places stay right', async () => {
    const text = page('# Fine\n\nSee [this](nowhere.mdx).\n')
    const files = {
      'answers/bom.mdx': `\ufeff${text}`,
      'answers/crlf.mdx': text.replaceAll('\n', '\r\n'),
      'answers/mac.mdx': text.replaceAll('\n', '\r'),
      'organization.yaml': `\ufeff${String(least['organization.yaml']).replaceAll('\n', '\r\n')}`,
    }
    const { problems } = await read(files)
    expect(problems.map(p => `${p.file}:${p.line}:${p.column} ${p.rule}`)).toEqual([
      'answers/bom.mdx:10:5 dead-link',
      'answers/crlf.mdx:10:5 dead-link',
      'answers/mac.mdx:10:5 dead-link',
    ])
  })

  it('may be only front matter, or nothing', async () => {
    const { snapshot, said } = await read({ 'answers/a.mdx': page('').trimEnd(), 'answers/b.mdx': '' })
    expect(snapshot.documents.get('answers/a')).toMatchObject({
      title: 'A page',
      sections: [],
      summary: 'About it.',
    })
    expect(said).toEqual([
      'content/answers/b.mdx:1:1  front-matter  There is no front matter. Begin with ---, title: …, owner: teams/…, ---.',
    ])
  })
})
