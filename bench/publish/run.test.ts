import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { BuildFailed, run } from './run'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(inject('scratch'), 'run-'))
  const programs = join(folder, 'node_modules/.bin')
  mkdirSync(programs, { recursive: true })
  writeFileSync(join(programs, 'build'), '#!/bin/sh\necho "no page $1"; exit 3\n')
  chmodSync(join(programs, 'build'), 0o755)
})

describe('a build', () => {
  test('that ends badly says how, with its last words', async () => {
    const building = run(folder, ['build', 'seven'])
    await expect(building).rejects.toThrow(BuildFailed)
    await expect(building).rejects.toThrow(/code 3.*no page seven/s)
  })

  test.skipIf(process.platform !== 'linux')('counts what its helpers compute and hold', async () => {
    const helper = 'const held = Buffer.alloc(2e8, 1); for (let i = 0; i < 3e8; i++) held[i % 9] = i'
    const outer = `require('child_process').execFileSync('node', ['-e', ${JSON.stringify(helper)}])`
    const { memory, computed } = await run(folder, ['node', '-e', outer])
    expect(memory).toBeGreaterThan(2e8)
    expect(computed).toBeGreaterThan(50)
  })
})
