import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type Address, addressOf, nameOf, shownAddress } from './address'

test.each([
  [
    'https://git.example.org/a/help.git#main:content',
    'https://git.example.org/a/help.git',
    'main',
    'content',
  ],
  ['https://git.example.org/a/help', 'https://git.example.org/a/help', undefined, ''],
  ['ssh://git@example.org/help.git#release/2026', 'ssh://git@example.org/help.git', 'release/2026', ''],
  ['git@example.org:a/help.git#main', 'git@example.org:a/help.git', 'main', ''],
  ['file:///srv/help.git#:docs//in/', 'file:///srv/help.git', undefined, 'docs/in'],
])('%s names a branch of a repository, and a folder in it', (text, url, branch, folder) => {
  expect(addressOf(text)).toEqual({ kind: 'git', url, ...(branch && { branch }), folder })
})

test('a folder is a folder, with a branch it is a repository', () => {
  const folder = mkdtempSync(join(tmpdir(), 'answerhouse-#'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  expect(addressOf(folder)).toEqual({ kind: 'folder', folder })
  expect(addressOf(`${folder}#main`)).toEqual({ kind: 'git', url: folder, branch: 'main', folder: '' })
  expect(addressOf('nowhere')).toEqual({ kind: 'folder', folder: 'nowhere' })
})

test.each([
  ['ext::sh -c reboot', '“ext” is not spoken here.'],
  ['http://git.example.org/help#main', '“http” is not spoken here.'],
  ['git://git.example.org/help', '“git” is not spoken here.'],
  ['https://git.example.org/help#--upload-pack=reboot', 'can’t be the name of a branch'],
  ['https://git.example.org/help#+a b', 'can’t be the name of a branch'],
  ['https://git.example.org/help#a..b', 'can’t be the name of a branch'],
  ['https://git.example.org/help#main:../other', 'is not a folder of that repository'],
  ['https://git.example.org/help#main:.git', 'is not a folder of that repository'],
])('%s is refused', (text, message) => {
  expect(() => addressOf(text)).toThrow(message)
})

test('nobody is shown a password', () => {
  const address = addressOf('https://omar:secret@git.example.org/a/help.git#main') as Address & {
    kind: 'git'
  }
  expect(shownAddress(address)).toBe('https://git.example.org/a/help.git#main')
  expect(nameOf(address)).toBe('help')
})
