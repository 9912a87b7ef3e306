import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Narrowest last, with a word for each that stands nowhere else. */
export const audiences = ['public', 'volunteer', 'staff', 'manager'] as const
export const words: Readonly<Record<string, string>> = {
  public: 'quokkamellow',
  volunteer: 'zanzibrook',
  staff: 'wyverntallow',
  manager: 'krakenmuslin',
}

/** A content folder that says the word of each audience in every place where words can stand. */
export function plant(folder: string): void {
  const files: Record<string, string> = {
    'organization.yaml': `name: Plain House\ntimeZone: UTC\ncurrency: USD\naudiences: [${audiences.join(', ')}]\nfrontDesk: teams/desk\nfrontDoor: trees/volunteer\n`,
    'roles.yaml': `- { role: helper, rank: 1, audience: volunteer }
- { role: frontline, rank: 2, audience: staff }
- { role: boss, rank: 3, audience: manager, administers: true }
`,
    'people.yaml': audiences.map(a => `- { person: p-${a}, name: ${cap(words[a])} Person }`).join('\n'),
    'synonyms.yaml': '- [shoes, boots]\n',
    'teams/desk.mdx':
      '---\ntitle: Desk\naudience: public\nsummary: The desk.\nreach: { phone: "1" }\n---\nHelps.\n',
  }
  for (const [i, a] of audiences.entries()) {
    const word = words[a] ?? ''
    const head = (title: string, more = '') =>
      `---\ntitle: ${title} ${word}\nsummary: Summary ${word}.\naudience: ${a}\n${more}---\n`
    const owned = `owner: teams/${a}\n`
    // A wider document links to a narrower one, and says so; its words are there, the link and its target are not.
    const link = audiences[i + 1] ? `[narrower](${audiences[i + 1]}.mdx "${audiences[i + 1]}")` : ''
    files[`answers/${a}.mdx`] =
      `${head('Shoes', `${owned}asked: [where are the ${word} shoes]\ntags: [${word}]\nrelated: [answers/${audiences[i + 1] ?? a}]\n`)}Shoes ${word}. ${link}\n\n## Heading ${word}\n\nMore boots.\n\n![Picture ${word}](../files/${a}.svg)\n\n<May action="actions/${a}" />\n`
    files[`playbooks/${a}.mdx`] =
      `${head('Steps', owned)}<Step id="one" title="Step ${word}">Do ${word}.</Step>\n\n<Reply channel="channels/${a}">Say ${word}.</Reply>\n`
    files[`policies/${a}.mdx`] = `${head('Promise', owned)}We promise ${word}.\n`
    files[`trees/${a}.mdx`] =
      `${head('Door', `${owned}start: what\n`)}<Question id="what" ask="Ask ${word}?">\n  Think ${word}.\n  <Choice id="yes" to="end" hint="Hint ${word}">Choose ${word}</Choice>\n</Question>\n\n<Outcome id="end" result="resolved" owner="teams/${a}" grants="actions/${a}" playbook="playbooks/${a}">\n  End ${word}.\n</Outcome>\n`
    files[`teams/${a}.mdx`] =
      `${head('Team', `reach: { chat: "#${word}" }\npeople: [{ person: p-${a}, role: boss }]\nbackup: teams/${audiences[i + 1] ?? a}\nescalatesTo: [{ after: 1h, team: teams/${audiences[i + 1] ?? a} }]\n`)}For ${word}.\n`
    files[`actions/${a}.mdx`] =
      `${head('Give', `${owned}limits: [{ from: 2026-01-01, role: boss }]\n`)}Give ${word}.\n`
    files[`channels/${a}.mdx`] = `${head('Line', 'status: live\npriority: 1\n')}On ${word}.\n`
    files[`files/${a}.svg`] =
      `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>${word}</title></svg>`
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}

function cap(word = ''): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
