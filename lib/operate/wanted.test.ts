import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Publishing } from '../publish'
import { dataFolder } from './data'
import { heedWishes, publishNow } from './wanted'

test('the house that is open does what a command wants, and answers; without one nothing waits for ever', async () => {
  const content = mkdtempSync(join(tmpdir(), 'answerhouse-test-'))
  vi.stubEnv('ANSWERHOUSE_DATA', `${content}.data`)
  onTestFinished(() => {
    vi.unstubAllEnvs()
    for (const each of [content, `${content}.data`]) rmSync(each, { recursive: true, force: true })
  })
  const wishes: unknown[][] = []
  const status: Publishing = { source: 'here', last: [], held: [], asked: ['roles.yaml'] }
  const stop = heedWishes(await dataFolder(content), {
    status: () => status,
    publish: async (...wish) => void wishes.push(wish),
  })
  expect(await publishNow(content, true)).toEqual(status)
  expect(await publishNow(content, false)).toEqual(status)
  expect(wishes).toEqual([
    ['command', true],
    ['command', false],
  ])
  stop()
  expect(await publishNow(content, true, 0)).toBeUndefined()
})
