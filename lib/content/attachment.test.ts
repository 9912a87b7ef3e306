import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readAttachment } from './attachment'

let folder: string
const text = async (path: string) => {
  const bytes = await readAttachment({ folder: join(folder, 'content'), snapshot: {} }, path)
  return bytes && new TextDecoder().decode(bytes)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'answerhouse-files-'))
  mkdirSync(join(folder, 'content/files/inner'), { recursive: true })
  writeFileSync(join(folder, 'content/files/form.txt'), 'form')
  writeFileSync(join(folder, 'outside.txt'), 'outside')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a form is read, and what is gone or a folder is not there', async () => {
  expect(await text('files/form.txt')).toBe('form')
  expect(await text('files/gone.txt')).toBeUndefined()
  expect(await text('files/inner')).toBeUndefined()
  expect(await text('files/form.txt/more')).toBeUndefined()
})

test('nothing outside of the folder is ever read', async () => {
  symlinkSync(join(folder, 'outside.txt'), join(folder, 'content/files/link.txt'))
  expect(await text('files/link.txt')).toBeUndefined()
  expect(await text('../outside.txt')).toBeUndefined()
})

test('a name whose accents stand apart on the disk is found', async () => {
  writeFileSync(join(folder, 'content/files', 'größe.txt'.normalize('NFD')), 'size')
  expect(await text('files/größe.txt'.normalize('NFC'))).toBe('size')
})
