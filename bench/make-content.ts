import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Numbers that look random and are the same on every machine (Marsaglia's xorshift32). */
export function dice(seed: number): () => number {
  let x = seed | 0
  return () => {
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    return (x >>> 0) / 2 ** 32
  }
}

const syllables = 'ra ne to li ku ma be so di fa ge hu pi vo ze ar en ot il un'.split(' ')

/** A vocabulary whose words are as unequally frequent as those of a language (Zipf's law). */
function speaker(roll: () => number): () => string {
  const words = Array.from({ length: 8000 }, () => {
    const length = 1 + Math.floor(roll() * 4)
    return Array.from({ length }, () => syllables[Math.floor(roll() * syllables.length)]).join('')
  })
  return () => words[Math.floor(words.length ** roll()) - 1] ?? 'to'
}

/** Writes a content folder of so many answers, each of about `length` words with headings, a list and a link. */
export function makeContent(folder: string, count: number, length = 300): void {
  const roll = dice(20261122)
  const say = speaker(roll)
  const sentence = () => {
    const words = Array.from({ length: 8 + Math.floor(roll() * 10) }, say)
    return `${words.join(' ').replace(/^./, c => c.toUpperCase())}.`
  }
  for (const inner of ['answers', 'teams']) mkdirSync(join(folder, inner), { recursive: true })
  const organization =
    'name: Bench\ntimeZone: UTC\ncurrency: USD\naudiences: [public, volunteer, staff, manager]\nfrontDesk: teams/desk\n'
  writeFileSync(join(folder, 'organization.yaml'), organization)
  writeFileSync(
    join(folder, 'teams/desk.mdx'),
    '---\ntitle: Desk\nsummary: The desk.\nreach: { phone: "1" }\n---\nHelps.\n',
  )
  for (let i = 0; i < count; i++) {
    const audience = ['public', 'volunteer', 'staff', 'manager'][i % 4]
    const lines = [
      '---',
      `title: ${sentence().slice(0, -1)}`,
      'owner: teams/desk',
      `audience: ${audience}`,
      '---',
      '',
    ]
    let words = 0
    for (let part = 0; words < length; part++) {
      if (part) lines.push(`## ${sentence().slice(0, -1)}`, '')
      for (let p = 0; p < 2; p++) {
        const text = Array.from({ length: 3 }, sentence).join(' ')
        words += text.split(' ').length
        lines.push(text, '')
      }
      if (part === 1) lines.push(`- ${say()} **${say()}**`, `- [${say()}](a${Math.floor(i / 4) * 4}.mdx)`, '')
    }
    writeFileSync(join(folder, 'answers', `a${i}.mdx`), lines.join('\n'))
  }
}
