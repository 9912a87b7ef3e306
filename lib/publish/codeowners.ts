import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { git } from './git'

/** Where git hosts look for it, in their order. */
export const codeownersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS']

/** The text of the repository's CODEOWNERS ('' without one), and where in the repository a content folder stands. */
export async function codeownersOf(content: string): Promise<{ text: string; folder: string }> {
  const ask = async (what: string) => (await git(content, ['rev-parse', what])).toString().replace(/\n$/, '')
  const root = await ask('--show-toplevel')
  const folder = (await ask('--show-prefix')).replace(/\/$/, '')
  for (const place of codeownersPlaces) {
    const text = await readFile(join(root, place), 'utf8').catch(() => undefined)
    if (text !== undefined) return { text, folder }
  }
  return { text: '', folder }
}
