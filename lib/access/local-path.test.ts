import { expect, test } from 'vitest'
import { localPath } from './local-path'

test.each([
  ['/', '/'],
  ['/answers/charged-twice', '/answers/charged-twice'],
  ['/trees/wrong-item?arrived=size,paid=120#x', '/trees/wrong-item?arrived=size,paid=120#x'],
  ['/?q=a%2F%2Fb&x=//c', '/?q=a%2F%2Fb&x=//c'],
  ['/a/../b', '/b'],
])('after signing in, %s leads back to where one came from', (wanted, path) => {
  expect(localPath(wanted)).toBe(path)
})

test.each([
  null,
  undefined,
  '',
  'evil.example',
  'https://evil.example/',
  'https:evil.example',
  'javascript:alert(1)',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '\t//evil.example',
  ' //evil.example',
  '/.//evil.example',
  '/..//evil.example',
  '/a/..//evil.example',
  '/%2e//evil.example',
  '/%2E%2e//evil.example',
  '/./\\evil.example',
  '//user@evil.example',
  '//[::1',
])('nobody is led to another site by %j', wanted => {
  expect(localPath(wanted)).toBe('/')
})
