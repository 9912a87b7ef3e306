import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openHouse } from '../publish'
import type { House } from './house'

/** A small organization in New York; a test adds the documents that it is about. */
const organization = {
  'organization.yaml': `name: Corner House
timeZone: America/New_York
currency: USD
audiences: [public, volunteer, staff, manager]
frontDoor: trees/door
frontDesk: teams/desk
holidays: [2026-12-25]
`,
  'roles.yaml': `- { role: volunteer, rank: 1, audience: volunteer }
- { role: frontline, rank: 2, audience: staff }
- { role: manager, rank: 4, audience: manager }
`,
  'people.yaml': `- { person: sam, name: Sam Okoro }
- { person: mei, name: Mei Tanaka }
`,
  'teams/desk.mdx': `---
title: Front desk
audience: public
reach: { phone: ext. 1 }
---
Takes what nobody owns.
`,
  'teams/returns.mdx': `---
title: Returns desk
reach: { phone: ext. 2, email: returns@corner.example }
hours: { mon-fri: 09:00-18:00 }
people: [{ person: sam, role: manager, hours: { mon-fri: 12:00-17:00 } }, { person: mei, role: frontline }]
backup: teams/desk
escalatesTo: [{ after: 2h, team: teams/duty }]
---
Sends back what arrived wrong.
`,
  'teams/duty.mdx': `---
title: Duty manager
reach: { phone: ext. 3 }
escalatesTo: [{ after: 1h, team: teams/returns }, { after: 1h, team: teams/desk }]
---
Decides when nobody else can.
`,
}

/** Writes content to a folder of its own, opens it, and removes the folder. */
export async function houseOf(files: Readonly<Record<string, string>> = {}): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'answerhouse-resolve-'))
  try {
    for (const [file, text] of Object.entries({ ...organization, ...files })) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
    const { house, problems } = await openHouse(folder)
    const errors = problems.filter(p => p.severity === 'error' && p.rule !== 'unknown-tree')
    if (!house || errors.length)
      throw new Error(errors.map(p => `${p.file}:${p.line} ${p.message}`).join('\n'))
    return house
  } finally {
    rmSync(folder, { recursive: true })
  }
}
