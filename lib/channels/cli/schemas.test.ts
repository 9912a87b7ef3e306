import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type } from './testing'

const project = join(import.meta.dirname, '../../..')
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'answerhouse-schemas-'))
  mkdirSync(join(folder, 'ours'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'))

test('an editor gets settings beside the content that name each schema, and each file is there', async () => {
  const { code, out } = await type('schemas', '--content', join(folder, 'ours'))
  expect(code).toBe(0)
  for (const file of out.trim().split('\n'))
    expect(existsSync(join(process.cwd(), file)) || existsSync(file)).toBe(true)
  const schemas = json(join(folder, '.vscode/settings.json'))['yaml.schemas']
  expect(schemas).toMatchObject({
    './.vscode/schemas/roles.json': '/ours/roles.yaml',
    './.vscode/schemas/situations.json': '/ours/trees/**/*.test.yaml',
    './.vscode/schemas/answer.json': '/ours/answers/**/*.mdx',
  })
  for (const schema of Object.keys(schemas))
    expect(json(join(folder, schema))).toMatchObject({ title: expect.any(String) })
  expect(json(join(folder, '.vscode/answerhouse.code-snippets'))).toHaveProperty('Question')
})

test('in a content folder that is a repository, the settings stand in it', async () => {
  mkdirSync(join(folder, 'ours/.git'))
  await type('schemas', '--content', join(folder, 'ours'))
  expect(json(join(folder, 'ours/.vscode/settings.json'))['yaml.schemas']).toMatchObject({
    './.vscode/schemas/roles.json': '/roles.yaml',
  })
})

test('content elsewhere is known by the name of its folder', async () => {
  await type('schemas', join(folder, 'desk/.vscode'), '--content', join(folder, 'ours'))
  expect(json(join(folder, 'desk/.vscode/settings.json'))['yaml.schemas']).toMatchObject({
    './.vscode/schemas/roles.json': '/ours/roles.yaml',
  })
})

test('settings that were there stay', async () => {
  mkdirSync(join(folder, '.vscode'))
  const file = join(folder, '.vscode/settings.json')
  writeFileSync(file, '{ "editor.wordWrap": "on", "yaml.schemas": { "./mine.json": "/mine.yaml" } }')
  await type('schemas', '--content', join(folder, 'ours'))
  expect(json(file)).toMatchObject({
    'editor.wordWrap': 'on',
    'yaml.schemas': { './mine.json': '/mine.yaml', './.vscode/schemas/roles.json': '/ours/roles.yaml' },
  })
})

test('settings with comments are left alone, and it says what to write in them', async () => {
  mkdirSync(join(folder, '.vscode'))
  const file = join(folder, '.vscode/settings.json')
  writeFileSync(file, '{\n  // mine\n}\n')
  const { code, err } = await type('schemas', '--content', join(folder, 'ours'))
  expect(code).toBe(1)
  expect(err).toContain('"./.vscode/schemas/roles.json": "/ours/roles.yaml"')
  expect(readFileSync(file, 'utf8')).toBe('{\n  // mine\n}\n')
})

test('what this repository gives its own editors is up to date: npx answerhouse schemas', async () => {
  const own = join(folder, '.vscode')
  await type('schemas', own, '--content', join(folder, 'content'))
  const written = (await type('schemas', own, '--content', join(folder, 'content'), '--json')).json()
    .files as string[]
  expect(written.length).toBeGreaterThan(10)
  for (const path of written) {
    const name = path.slice(path.indexOf('.vscode/') + '.vscode/'.length)
    const ours = json(join(project, '.vscode', name))
    if (name === 'settings.json') expect(ours['yaml.schemas']).toEqual(json(join(own, name))['yaml.schemas'])
    else expect(ours).toEqual(json(join(own, name)))
  }
})
