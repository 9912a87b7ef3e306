import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { page } from '../testing'
import { houseOf } from './testing'

const map = '<svg width="1" height="2">The way.</svg>'
const shown = page('![The way](../files/map.svg)')
const plain = page('Go left.')
const other = '<svg width="3" height="4">Another way.</svg>'

const begin = async () => {
  const house = houseOf({ 'answers/way.mdx': shown, 'files/map.svg': map })
  const { snapshot } = await house.change()
  const version = snapshot.attachments?.get('files/map.svg')
  return { ...house, version }
}

test('a picture that is no longer whole stays as it was, with its size, and it is said', async () => {
  const { change, version } = await begin()
  const { snapshot, held } = await change({ 'files/map.svg': '<svg width="9" height="9">The w' })
  expect(snapshot.attachments?.get('files/map.svg')).toBe(version)
  expect(snapshot.images.get('files/map.svg')).toMatchObject({ width: 1, height: 2 })
  expect(held).toEqual(['files/map.svg: older broken-file'])
  const mended = await change({ 'files/map.svg': other })
  expect(mended.snapshot.images.get('files/map.svg')).toMatchObject({ width: 3 })
  expect(mended.held).toEqual([])
})

test('a picture that is gone while it is shown is asked about, and goes when somebody says so', async () => {
  const { change, version } = await begin()
  const { snapshot, good, held } = await change({ 'files/map.svg': undefined })
  expect(snapshot.attachments?.get('files/map.svg')).toBe(version)
  expect([[...good.asked], held]).toEqual([['files/map.svg'], []])
  const again = await change()
  expect(again.snapshot.files.has('files/map.svg')).toBe(true)
  const confirmed = await change({}, true)
  expect(confirmed.snapshot.files.has('files/map.svg')).toBe(false)
  expect(confirmed.good.attachments.size).toBe(0)
})

test('a picture goes with the last link to it, also where that stands in a version that has a mistake', async () => {
  const { change } = await begin()
  const { snapshot, held } = await change({ 'answers/way.mdx': plain, 'files/map.svg': undefined })
  expect([snapshot.files.size, held]).toEqual([0, []])
  const second = await begin()
  const wrong = await second.change({ 'answers/way.mdx': `${plain}{code}`, 'files/map.svg': undefined })
  expect(wrong.snapshot.older?.has('answers/way')).toBe(true)
  expect(wrong.snapshot.files.size).toBe(0)
})

test('a picture stays for a document whose newest version can’t be read', async () => {
  const { root, change, version } = await begin()
  rmSync(join(root, 'files/map.svg'))
  const { snapshot } = await change({ 'answers/way.mdx': '---\ntitle: [\n---\n' })
  expect(snapshot.attachments?.get('files/map.svg')).toBe(version)
})

test('a picture that never was whole is served as it is', async () => {
  const { change } = houseOf({ 'answers/way.mdx': shown, 'files/map.svg': 'The way.' })
  const first = await change()
  const second = await change({ 'files/map.svg': 'Another.' })
  const [a, b] = [first, second].map(({ snapshot }) => snapshot.attachments?.get('files/map.svg'))
  expect(a).toBeDefined()
  expect(b).not.toBe(a)
})
