import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const answer = (title: string, words: string, ...fields: string[]) =>
  [
    '---',
    `title: ${title}`,
    'summary: How long it takes.',
    'owner: teams/desk',
    ...fields,
    '---',
    words,
    '',
  ].join('\n')

/** A house in a repository: a rule that was mended and renamed, and one that said a secret while it was for managers. */
export function record(folder: string): void {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'pipe' })
  const commit = (by: string, why: string) => {
    git('add', '-A')
    git('-c', `user.name=${by}`, '-c', 'user.email=someone@example.org', 'commit', '-q', '-m', why)
  }
  write(
    'organization.yaml',
    'name: Plain House\ntimeZone: UTC\ncurrency: USD\naudiences: [public, volunteer, staff, manager]\nfrontDesk: teams/desk\n',
  )
  write(
    'roles.yaml',
    '- { role: frontline, rank: 2, audience: staff }\n- { role: editor, rank: 1, audience: manager, edits: true }\n',
  )
  write('teams/desk.mdx', '---\ntitle: Desk\naudience: public\nreach: { phone: "1" }\n---\nHelps.\n')
  write(
    'answers/refunds.mdx',
    answer('Refunds', 'We pay within five days.\n\nNothing else changes.', 'audience: public'),
  )
  write('answers/opening.mdx', answer('Opening', 'The mistake stood here.'))
  git('init', '-q', '-b', 'main')
  commit('Ingrid', 'Write it down')
  write(
    'answers/refunds.mdx',
    answer('Refunds', 'We pay within two days.\n\nNothing else changes.', 'audience: public'),
  )
  write('answers/opening.mdx', answer('Opening', 'The secret stood here.', 'audience: manager'))
  commit('Omar', 'The bank is faster since the secret meeting')
  renameSync(join(folder, 'answers/refunds.mdx'), join(folder, 'answers/money-back.mdx'))
  write(
    'answers/money-back.mdx',
    answer(
      'Refunds',
      'We pay within two days.\n\nNothing else changes.',
      'audience: public',
      'was: [answers/refunds]',
    ),
  )
  write('answers/opening.mdx', answer('Opening', 'We open at nine.'))
  commit('Ingrid', 'Name it as people do')
}
