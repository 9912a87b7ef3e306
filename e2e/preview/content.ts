import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const document = (title: string, audience: string, words: string, more = '') =>
  `---\ntitle: ${title}\nowner: teams/desk\naudience: ${audience}\nverified: 2026-11-01\nby: teams/desk\nsummary: ${title}, in short.\n${more}---\n${words}\n`

const live: Readonly<Record<string, string>> = {
  'organization.yaml':
    'name: Harbour House\ntimeZone: UTC\ncurrency: USD\naudiences: [public, volunteer, staff]\nfrontDesk: teams/desk\nfrontDoor: trees/door\n',
  'roles.yaml':
    '- { role: volunteer, rank: 1, audience: volunteer }\n- { role: editor, rank: 2, audience: staff, edits: true }\n',
  'teams/desk.mdx': '---\ntitle: Desk\nsummary: The desk.\nreach: { phone: "1" }\n---\nHelps.\n',
  'channels/phone.mdx': '---\ntitle: Phone\nstatus: live\npriority: 1\n---\nIt rings.\n',
  'channels/email.mdx': '---\ntitle: Email\nstatus: live\npriority: 2\n---\nLetters.\n',
  'actions/refund.mdx':
    '---\ntitle: Refund\nowner: teams/desk\nunit: USD\nlimits:\n  - { from: 2026-01-01, role: volunteer, upTo: 20 }\n---\nGive it back.\n',
  'answers/umbrellas.mdx': document('Umbrellas', 'volunteer', 'They may borrow one.'),
  'trees/door.mdx': document(
    'What happened?',
    'volunteer',
    '<Question id="what" ask="What is it about?">\n  <Choice id="rain" to="end">The rain</Choice>\n  <Choice id="sun" to="end">The sun</Choice>\n</Question>\n\n<Outcome id="end" result="resolved" owner="teams/desk">\n  Stay dry.\n</Outcome>',
    'start: what\n',
  ),
}

/** What the branch makes of it. */
const branch: Readonly<Record<string, string>> = {
  'actions/refund.mdx': live['actions/refund.mdx']!.replace(
    '---\nGive',
    '  - { from: 2027-03-01, role: volunteer, upTo: 75 }\n---\nGive',
  ),
  'answers/umbrellas.mdx': document(
    'Umbrellas',
    'volunteer',
    'The zeppelin brings them. <May action="actions/refund" />\n\n<Reply channel="channels/phone">Say it on the phone.</Reply>\n\n<Reply channel="channels/email">Write it in a letter.</Reply>\n\nSee [the hangar](hangar.mdx "staff").',
  ),
  'answers/hangar.mdx': document('The hangar', 'staff', 'Where the zeppelin sleeps.'),
  'answers/wrong.mdx': document('Wrong', 'staff', '{code}'),
  'trees/door.mdx': live['trees/door.mdx']!.replace('The sun', 'The zeppelin'),
}

/** A content folder under git, and a branch of it, `spring/zeppelin`, that is not live. */
export function plantBranch(folder: string): void {
  const author = [
    '-c',
    'user.name=Ingrid',
    '-c',
    'user.email=ingrid@harbour.example',
    '-c',
    'commit.gpgSign=false',
  ]
  const git = (...args: string[]) =>
    void execFileSync('git', ['-C', folder, ...author, ...args], { stdio: 'pipe' })
  const commit = (files: Readonly<Record<string, string>>, message: string) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
    git('add', '--all')
    git('commit', '--quiet', '-m', message)
  }
  mkdirSync(folder, { recursive: true })
  git('init', '--quiet', '--initial-branch=main')
  commit(live, 'Begin')
  git('switch', '--quiet', '--create', 'spring/zeppelin')
  commit(branch, 'Bring them by zeppelin')
  git('switch', '--quiet', 'main')
}
