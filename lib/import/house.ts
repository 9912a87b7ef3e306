import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { stringify } from 'yaml'
import { inWords, safeName } from './names'
import { ImportError } from './report'

export const audiences = ['public', 'volunteer', 'staff', 'manager']

const roles = [
  { role: 'volunteer', rank: 1, audience: 'volunteer' },
  { role: 'frontline', rank: 2, audience: 'staff' },
  { role: 'supervisor', rank: 3, audience: 'staff' },
  { role: 'manager', rank: 4, audience: 'manager' },
  { role: 'editor', rank: 1, audience: 'manager', edits: true },
  { role: 'admin', rank: 1, audience: 'manager', edits: true, administers: true },
]

/** Where site generators keep a site's name. */
const configs: readonly (readonly [file: string, title: RegExp])[] = [
  ['_config.yml', /^(?:title|name):\s*(.+)$/m],
  ['mkdocs.yml', /^site_name:\s*(.+)$/m],
  ['hugo.toml', /^title\s*=\s*(.+)$/m],
  ['hugo.yaml', /^title:\s*(.+)$/m],
  ['config.toml', /^title\s*=\s*(.+)$/m],
  ['config.yaml', /^title:\s*(.+)$/m],
  ['book.toml', /^title\s*=\s*(.+)$/m],
]

/** `travel`, `teams/travel` and `Travel desk` all name a team. Throws ImportError when no letter of it can be an id. */
export function teamId(owner: string): string {
  const name = owner.trim().replace(/^teams\//, '')
  if (!/[\p{L}\p{N}]/u.test(name))
    throw new ImportError('Say which team owns the imported pages, for example: --owner front-desk')
  return `teams/${safeName(name)}`
}

/** The least that a content folder needs around its documents: path → text. */
export async function houseAround(
  from: string,
  owner: string,
  audience?: string,
): Promise<Map<string, string>> {
  const team = teamId(owner)
  const title = inWords(owner.trim().replace(/^teams\//, ''))
  const organization = {
    name: await siteName(from),
    locale: 'en',
    timeZone: 'UTC',
    currency: 'USD',
    audiences,
    frontDesk: team,
  }
  const about = { title, ...(audience && { audience }) }
  return new Map([
    ['organization.yaml', stringify(organization)],
    [
      'roles.yaml',
      roles.map(role => `- ${stringify(role, { collectionStyle: 'flow', lineWidth: 0 })}`).join(''),
    ],
    [
      `${team}.mdx`,
      `---\n${stringify(about)}---\n\nThe team that looks after these pages. Write here how to reach it.\n`,
    ],
  ])
}

async function siteName(from: string): Promise<string> {
  for (const [file, pattern] of configs) {
    const text = await readFile(join(from, file), 'utf8').catch(() => '')
    const name = pattern
      .exec(text)?.[1]
      ?.replace(/\s+#.*$/, '')
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2')
    if (name && !/[{}&*|>]/.test(name)) return name
  }
  return inWords(basename(resolve(from))) || 'Handbook'
}
