/** A way in which a file goes wrong: its new bytes, none where it is gone, a link to somewhere else where it is text. */
export type Way = (bytes: Buffer, roll: () => number) => Buffer | undefined

const text = (change: (text: string, roll: () => number) => string): Way => {
  return (bytes, roll) => Buffer.from(change(bytes.toString(), roll))
}
const cut =
  (part: number): Way =>
  bytes =>
    bytes.subarray(0, Math.floor(bytes.length * part))
const line = (change: (lines: string[], at: number) => void) =>
  text((all, roll) => {
    const lines = all.split('\n')
    change(lines, Math.floor(roll() * lines.length))
    return lines.join('\n')
  })

/** What happens to files: disks that are full, editors that crash, merges, slips, and what people do on purpose. */
export const ways: Readonly<Record<string, Way>> = {
  'is empty': () => Buffer.alloc(0),
  'is cut after a quarter': cut(0.25),
  'is cut in the middle': cut(0.5),
  'has lost its last letters': bytes => bytes.subarray(0, -7),
  'is full of zeros': bytes => Buffer.alloc(bytes.length),
  'has bits that fell over': (bytes, roll) => {
    const harmed = Buffer.from(bytes)
    for (let i = 0; i < 8; i++) harmed[Math.floor(roll() * harmed.length)]! ^= 1 << Math.floor(roll() * 8)
    return harmed
  },
  'is in UTF-16': bytes => Buffer.from(bytes.toString(), 'utf16le'),
  'is in Latin-1': bytes => Buffer.concat([bytes, Buffer.from('\ncaf\u00e9\n', 'latin1')]),
  'is too large': bytes => Buffer.concat([bytes, Buffer.alloc(1_100_000, 'a ')]),
  'has two versions in it': line((lines, at) =>
    lines.splice(at, 1, '<<<<<<< HEAD', lines[at] ?? '', '=======', 'theirs', '>>>>>>> other'),
  ),
  'has lost a line': line((lines, at) => lines.splice(at, 1)),
  'has a line twice': line((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  'has a bracket too many': line((lines, at) => (lines[at] += ' [{')),
  'has code in it': text(all => `${all}\n{process.exit()}\n`),
  'has a script in it': text(all => `${all}\n<script>alert(1)</script>\n`),
  'leads nowhere': text(all => `${all}\n[there](../answers/no-such-page.mdx)\n`),
  'is owned by nobody': text(all => all.replaceAll('teams/', 'teams/no-')),
  'has a field that is none': text(all => all.replace(/^(\w+):/m, 'no-such-$1:')),
  'is for nobody there is': text(all => all.replace(/^---\n/, '---\naudience: everyone\n')),
  'is gone': () => undefined,
}
