import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

// OWASP Password Storage Cheat Sheet: scrypt with N = 2^15, r = 8, p = 3 takes 32 MB and about a quarter of a second.
const today = { N: 2 ** 15, r: 8, p: 3 }
const keyLength = 32

type Cost = typeof today
const derive = promisify<string, Buffer, number, Cost & { maxmem: number }, Buffer>(scrypt)

/** scrypt needs 128·N·r bytes, and Node refuses more than `maxmem`. NFKC: one password, however it was typed. */
const key = (password: string, salt: Buffer, cost: Cost) =>
  derive(password.normalize('NFKC'), salt, keyLength, { ...cost, maxmem: 256 * cost.N * cost.r })

/** A password as it is stored: `scrypt$N$r$p$salt$key`, the last two in base64. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const { N, r, p } = today
  return [
    'scrypt',
    N,
    r,
    p,
    salt.toString('base64'),
    (await key(password, salt, today)).toString('base64'),
  ].join('$')
}

let unmatched: Promise<string> | undefined

/** Whether this password was stored. Without anything stored it takes as long, and is false. */
export async function matchesPassword(password: string, stored: string | undefined): Promise<boolean> {
  const [scheme, N, r, p, salt = '', expected = ''] = (
    stored ?? (await (unmatched ??= hashPassword(generatePassword())))
  ).split('$')
  if (scheme !== 'scrypt') return false
  const found = await key(password, Buffer.from(salt, 'base64'), { N: Number(N), r: Number(r), p: Number(p) })
  const wanted = Buffer.from(expected, 'base64')
  return stored !== undefined && found.length === wanted.length && timingSafeEqual(found, wanted)
}

/** No 0, o, 1, l, i: it is read from a screen and typed. */
const letters = '23456789abcdefghjkmnpqrstuvwxyz'

/** A password nobody guesses: 20 characters in groups of five, 99 bits. */
export function generatePassword(): string {
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
