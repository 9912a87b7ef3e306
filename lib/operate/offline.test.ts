import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder } from './folders'

const read = (file: string) => readFileSync(join(projectFolder, 'public', file), 'utf8')

test('a browser that keeps an old offline page gets the new one: what is kept is named by what it holds', () => {
  const hash = createHash('sha256').update(read('offline.html')).update(read('plain.css')).digest('hex')
  expect(read('offline-worker.js')).toContain(`const kept = 'offline-${hash.slice(0, 8)}'`)
})

test('pages for when nothing works need nothing that may be gone', () => {
  const needed = (page: string) => [...read(page).matchAll(/(?:src|href)="([^"]*)"/g)].map(match => match[1])
  expect(needed('offline.html')).toEqual(['/plain.css', ''])
  expect(needed('failure.html')).toEqual(['/plain.css', '', '/'])
})
