import { randomBytes } from 'node:crypto'

/** A name for a proposal's branch that nobody has yet: `charged-twice-3f9a1c`. Of the file's own name only plain letters stay. */
export function newName(file: string): string {
  const last = file
    .split('/')
    .at(-1)!
    .replace(/\.\w+$/, '')
  const slug = last
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  return `${slug || 'page'}-${randomBytes(4).toString('hex')}`
}
