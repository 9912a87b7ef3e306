import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openHouse } from '../../../publish'
import { see, type Reader } from '../reader'
import { shop } from '../testing'

/** One commit: who says what, the files it writes, and those it takes away or moves. */
export interface Commit {
  readonly by?: string
  readonly why?: string
  readonly files?: Readonly<Record<string, string>>
  readonly gone?: readonly string[]
  readonly moved?: Readonly<Record<string, string>>
}

/** An answer for an audience. */
export const answer = (words: string, ...fields: string[]) =>
  ['---', 'title: A rule', 'owner: teams/returns', ...fields, '---', words, ''].join('\n')

/** The shop in a repository with these commits, each on a day of its own from 1 November on; who reads the last of them. */
export async function recorded(
  ...commits: readonly Commit[]
): Promise<{ reader: (role?: string) => Reader; commits: string[]; git: (...args: string[]) => string }> {
  const role =
    '- { role: manager, rank: 4, audience: manager }\n- { role: editor, rank: 1, audience: manager, edits: true }\n'
  const writer =
    '- { role: writer, rank: 1, audience: staff, edits: true }\n- { role: frontline, rank: 2, audience: staff }\n'
  const first = (await shop({ 'roles.yaml': role + writer }))('frontline')
  const { folder } = first.house
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, ...args], { stdio: 'pipe' }).toString()
  git('init', '-q', '-b', 'main')
  const names = commits.map(({ by = 'Ingrid', why = 'Change it', files = {}, gone = [], moved = {} }, at) => {
    for (const [from, to] of Object.entries(moved)) git('mv', from, to)
    for (const file of gone) rmSync(join(folder, file))
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
    git('add', '-A')
    const day = `2026-11-${String(at + 1).padStart(2, '0')}T15:00:00Z`
    execFileSync(
      'git',
      ['-C', folder, '-c', `user.name=${by}`, '-c', 'user.email=a@example.org', 'commit', '-q', '-m', why],
      {
        env: { ...process.env, GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day },
      },
    )
    return git('rev-parse', 'HEAD').trim()
  })
  const { house } = await openHouse(folder)
  const reader = (role?: string): Reader => {
    const audience = role === 'manager' || role === 'editor' ? 'manager' : role ? 'staff' : 'public'
    return {
      ...first,
      house: house!,
      actor: { ...(role && { role, account: role }), audience } as Reader['actor'],
    }
  }
  return { reader, commits: names, git }
}

/** A document that somebody must be able to see. */
export const seen = (reader: Reader, id: string) => see(reader, id)!
