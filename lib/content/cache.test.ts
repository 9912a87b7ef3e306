import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { assert, asyncProperty, nat } from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parseAll } from './pool'
import { folderOf, least, page, readFolder, tree, write, type Files } from './testing'

const files: Files = {
  ...least,
  'answers/a.mdx': page('# One\n\n[b](b.mdx)\u2028and a line that ends oddly.\n\n> [!NOTE]\n> Two'),
  'answers/b.mdx': page('{broken}'),
  'trees/t.mdx': tree(
    'q',
    '<Question id="q" ask="Which?"><Choice id="__proto__" to="end">A</Choice></Question>',
    '<Outcome id="end" result="resolved" owner="teams/front-desk" />',
  ),
}
const kept = (cache: string) => join(cache, 'parsed.jsonl')

/** Reads twice, cold and warm, and counts what had to be parsed the second time. */
async function readAgain(root: string, cache: string) {
  let parsed = 0
  const result = await readFolder(root, { cache, onProgress: () => void parsed++ })
  return { ...result, parsed }
}

describe('what was parsed before', () => {
  it('is not parsed again, and reads the same as cold, and as without a cache', async () => {
    const [root, cache] = [folderOf(files), join(folderOf({}), 'made/when/needed')]
    const cold = await readAgain(root, cache)
    const warm = await readAgain(root, cache)
    expect([cold.parsed, warm.parsed]).toEqual([4, 0])
    expect(warm).toEqual({ ...cold, parsed: 0 })
    expect(await readFolder(root)).toEqual(await readFolder(root, { cache }))
    expect(warm.snapshot.documents.size).toBe(3)
  })

  it('is parsed anew where a file changed, and forgotten where one is gone', async () => {
    const [root, cache] = [folderOf(files), folderOf({})]
    await readAgain(root, cache)
    write(root, { 'answers/b.mdx': page('Mended.') })
    const changed = await readAgain(root, cache)
    expect(changed.parsed).toBe(1)
    expect(changed.said).toEqual([])
    rmSync(join(root, 'answers/b.mdx'))
    const gone = await readAgain(root, cache)
    expect(gone.parsed).toBe(0)
    expect(gone.said).toEqual([expect.stringContaining('answers/a.mdx:10:1  dead-link')])
    expect(readFileSync(kept(cache), 'utf8')).not.toContain('answers%2Fb.mdx')
  })

  it('belongs to its path: the same words elsewhere are another document', async () => {
    const [root, cache] = [folderOf({ ...least, 'answers/a.mdx': page('A.') }), folderOf({})]
    await readAgain(root, cache)
    write(root, { 'policies/a.mdx': page('A.') })
    const { snapshot, parsed } = await readAgain(root, cache)
    expect(parsed).toBe(1)
    expect(snapshot.documents.get('policies/a')).toMatchObject({ kind: 'policy', file: 'policies/a.mdx' })
  })

  it('is left aside when an older reader wrote it', async () => {
    const [root, cache] = [folderOf(files), folderOf({})]
    await readAgain(root, cache)
    writeFileSync(kept(cache), readFileSync(kept(cache), 'utf8').replace(/^\w/, 'x'))
    expect((await readAgain(root, cache)).parsed).toBe(4)
  })
})

describe('a cache', () => {
  it('that is damaged anywhere gives the same as none', async () => {
    const [root, cache] = [folderOf(files), folderOf({})]
    const good = await readFolder(root, { cache })
    const bytes = readFileSync(kept(cache))
    await assert(
      asyncProperty(nat(bytes.length - 1), nat(255), nat(bytes.length), async (at, value, length) => {
        const damaged = Buffer.from(bytes)
        damaged[at] = value
        writeFileSync(kept(cache), damaged.subarray(0, Math.max(length, at)))
        expect(await readFolder(root, { cache })).toEqual(good)
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  it('that is a folder, or lies in a file, is done without, and nothing is left behind', async () => {
    const root = folderOf(files)
    const taken = folderOf({ file: 'A file.' })
    mkdirSync(kept(taken))
    expect((await readFolder(root, { cache: taken })).snapshot.documents.size).toBe(3)
    expect(readdirSync(taken).sort()).toEqual(['file', 'parsed.jsonl'])
    expect((await readFolder(root, { cache: join(taken, 'file') })).snapshot.documents.size).toBe(3)
  })

  it('that may not be written is done without', async () => {
    const [root, cache] = [folderOf(files), folderOf({})]
    chmodSync(cache, 0o500)
    const { snapshot } = await readFolder(root, { cache: join(cache, 'inside') })
    expect(snapshot.documents.size).toBe(3)
    chmodSync(cache, 0o700)
  })

  it('is for its owner alone', async () => {
    const cache = join(folderOf({}), 'cache')
    await readFolder(folderOf(files), { cache })
    expect(statSync(cache).mode & 0o777).toBe(0o700)
    expect(statSync(kept(cache)).mode & 0o777).toBe(0o600)
  })
})

test('many documents are parsed by workers as few are parsed here', async () => {
  const sources = Array.from({ length: 160 }, (_, i) => {
    const text = i % 7 ? page(`# Part ${i}\n\n[a](a${i}.mdx) <Var name="x" />`) : page(`{${i}}`, 'tag: x')
    return { file: `answers/a${i}.mdx`, bytes: Buffer.from(text), kind: 'answer' as const }
  })
  const together: string[] = []
  await parseAll(sources, json => void together.push(json))
  const alone: string[] = []
  for (const source of sources) await parseAll([source], json => void alone.push(json))
  expect(together.sort()).toEqual(alone.sort())
}, 30_000)
