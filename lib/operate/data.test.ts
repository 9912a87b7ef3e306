import { chmod, mkdir, mkdtemp, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { dataFolder } from './data'
import { secret } from './secret'

let scratch: string
const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8)
const content = async (name: string) => {
  await mkdir(join(scratch, name), { recursive: true })
  return join(scratch, name)
}
const said: string[] = []
const say = (line: string) => void said.push(line)

beforeEach(async () => {
  scratch = await mkdtemp(join(inject('scratch'), 'operate-'))
  vi.stubEnv('ANSWERHOUSE_DATA', join(scratch, 'data'))
  said.length = 0
})
afterEach(() => vi.unstubAllEnvs())

describe('the data directory', () => {
  test('is another for each content folder, though they have one name, and the same each time', async () => {
    const [one, other] = [await content('a/handbook'), await content('b/handbook')]
    const folder = await dataFolder(one)
    expect(folder).toMatch(/data\/handbook-[0-9a-f]{8}$/)
    expect(await dataFolder(other)).not.toBe(folder)
    expect(await dataFolder(join(one, '..', 'handbook/'))).toBe(folder)
    await symlink(one, join(scratch, 'link'))
    expect(await dataFolder(join(scratch, 'link'))).toBe(folder)
  })

  test('is nobody else’s to enter', async () => {
    const folder = await dataFolder(await content('handbook'))
    expect(await mode(folder)).toBe('700')
    await chmod(folder, 0o755)
    await dataFolder(await content('handbook'))
    expect(await mode(folder)).toBe('700')
  })

  test('has a name of plain letters whatever the content folder is called', async () => {
    expect(await dataFolder(await content('Übergabe & 手册'))).toMatch(/data\/[\w.-]+-[0-9a-f]{8}$/)
  })

  test('that can’t be made, and a content folder that isn’t there, say what to do', async () => {
    await expect(dataFolder(join(scratch, 'nowhere'))).rejects.toThrow('There is no content folder at')
    await writeFile(join(scratch, 'file'), '')
    vi.stubEnv('ANSWERHOUSE_DATA', join(scratch, 'file'))
    await expect(dataFolder(await content('handbook'))).rejects.toThrow(
      'Set ANSWERHOUSE_DATA to a folder you own',
    )
  })
})

describe('a secret', () => {
  test('is made once, is long, and only its owner reads it', async () => {
    const folder = await dataFolder(await content('handbook'))
    const made = await secret(folder, 'sessions', say)
    expect(made).toMatch(/^[\w-]{43}$/)
    expect(await secret(folder, 'sessions', say)).toBe(made)
    expect(await secret(folder, 'other', say)).not.toBe(made)
    expect(await mode(join(folder, 'secrets'))).toBe('700')
    expect(await mode(join(folder, 'secrets', 'sessions'))).toBe('600')
    expect(said).toEqual([])
  })

  test('is the same for all who ask for it first at once', async () => {
    const folder = await dataFolder(await content('handbook'))
    const made = await Promise.all(Array.from({ length: 20 }, () => secret(folder, 'sessions', say)))
    expect(new Set(made).size).toBe(1)
    expect(await readdir(join(folder, 'secrets'))).toEqual(['sessions'])
  })

  test('that others could read is closed to them, and that is said', async () => {
    const folder = await dataFolder(await content('handbook'))
    const made = await secret(folder, 'sessions', say)
    const file = join(folder, 'secrets', 'sessions')
    await chmod(file, 0o644)
    expect(await secret(folder, 'sessions', say)).toBe(made)
    expect(await mode(file)).toBe('600')
    expect(said.join()).toContain(`Others on this machine could read ${file}`)
  })

  test('that is empty is refused, and left as it is', async () => {
    const folder = await dataFolder(await content('handbook'))
    await secret(folder, 'sessions', say)
    const file = join(folder, 'secrets', 'sessions')
    await writeFile(file, '')
    await expect(secret(folder, 'sessions', say)).rejects.toThrow(`${file} is too short to be a secret`)
    expect(await readFile(file, 'utf8')).toBe('')
  })
})
