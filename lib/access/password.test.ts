import { scryptSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { generatePassword, hashPassword, matchesPassword } from './password'

test('only the password itself matches what is stored, and nothing matches where nothing is', async () => {
  const stored = await hashPassword('lantern')
  expect(stored).not.toContain('lantern')
  expect(await matchesPassword('lantern', stored)).toBe(true)
  expect(await matchesPassword('Lantern', stored)).toBe(false)
  expect(await matchesPassword('', stored)).toBe(false)
  expect(await matchesPassword('lantern', undefined)).toBe(false)
  expect(await matchesPassword('lantern', 'lantern')).toBe(false)
})

test('the same password is stored differently each time, and typed on any keyboard', async () => {
  const stored = await hashPassword('caf\u00e9')
  expect(await hashPassword('caf\u00e9')).not.toBe(stored)
  expect(await matchesPassword('cafe\u0301', stored)).toBe(true)
})

test('a password stored at another cost still works', async () => {
  const key = scryptSync('lantern', Buffer.from('salt'), 32, { N: 1024, r: 8, p: 1 })
  const stored = `scrypt$1024$8$1$${Buffer.from('salt').toString('base64')}$${key.toString('base64')}`
  expect(await matchesPassword('lantern', stored)).toBe(true)
})

test('generated passwords are never the same twice', () => {
  const made = Array.from({ length: 50 }, generatePassword)
  expect(new Set(made).size).toBe(50)
  for (const password of made) expect(password).toMatch(/^([2-9a-hjkmnp-z]{5}-){3}[2-9a-hjkmnp-z]{5}$/)
})
