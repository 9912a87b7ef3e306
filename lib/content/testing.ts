import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { formatProblem, readContent, type ReadOptions, type Snapshot } from './index'

export type Files = Readonly<Record<string, string | Uint8Array>>

/** The least that a content folder holds. */
export const least: Files = {
  'organization.yaml':
    'name: Lantern Street\ntimeZone: America/New_York\ncurrency: USD\n' +
    'audiences: [public, volunteer, staff, manager]\nfrontDesk: teams/front-desk\n',
  'roles.yaml':
    '- { role: frontline, rank: 2, audience: staff }\n' +
    '- { role: supervisor, rank: 3, audience: staff }\n- { role: manager, rank: 4, audience: manager }\n',
  'teams/front-desk.mdx': '---\ntitle: Front desk\nreach: { phone: ext. 100 }\n---\nOwns what nobody owns.\n',
}

/** Front matter that leaves nothing to say; the words after it begin in line 8. */
export function page(words: string, ...fields: string[]): string {
  const given = ['title: A page', 'summary: About it.', 'owner: teams/front-desk', 'verified: 2026-11-01']
  return ['---', ...given, ...(fields.length ? fields : ['by: teams/front-desk']), '---', words].join('\n')
}

/** A team with these fields, the first of them in line 3. */
export function team(...fields: string[]): string {
  return ['---', 'title: A team', ...fields, '---', 'Helps.'].join('\n')
}

/** A tree; its first component begins in line 8. */
export function tree(start: string, ...nodes: string[]): string {
  return page(nodes.join('\n\n'), `start: ${start}`)
}

/** A temporary folder with these files, gone after the test. */
export function folderOf(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  write(root, files)
  return root
}

export function write(root: string, files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
}

/** What reading these files beside the least ones gives: the snapshot, and each problem as `check` prints it. */
export async function read(files: Files, options: ReadOptions = {}) {
  return readFolder(folderOf({ ...least, ...files }), options)
}

export async function readFolder(root: string, options: ReadOptions = {}) {
  const { snapshot, problems, documents } = await readContent(root, { today: '2026-11-22', ...options })
  return {
    snapshot: snapshot as Snapshot,
    problems,
    documents,
    said: problems.map(p => formatProblem(p, 'content')),
  }
}

/** What `check` says of these files. */
export async function said(files: Files): Promise<string[]> {
  return (await read(files)).said
}

/** What was said, without the name of the content folder. */
export function bare(lines: readonly string[]): string[] {
  return lines.map(line => line.replace(/^content\//, ''))
}
