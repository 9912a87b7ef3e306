import type { SearchDocument } from '../../lib/search'
import { dice } from '../make-content'

const hostile = [
  `'; DROP TABLE documents; -- `,
  `" OR 1=1 --`,
  'UNION SELECT * FROM users',
  '(a+)+$ ^(([a-z])+.)+[A-Z]([a-z])+$',
  '[[[[ \\ ]]]] (?<=x) \\p{L}++ $&',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</mark><b>&lt;&amp;',
  '__proto__ constructor toString hasOwnProperty valueOf',
  '{{7*7}} ${7*7} <%= 7 %>',
  '../../etc/passwd',
  '%00%0a\\u0000',
  'NaN Infinity -0 1e999',
]
const scripts = [
  '退款政策是什么',
  '返金はどうすれば',
  'ขอคืนเงินได้ไหม',
  'كيف أسترد المال',
  'איך מקבלים החזר',
  'возврат денег',
  'επιστροφή χρημάτων',
  'धनवापसी',
  '환불 정책',
  'ﬁne ﬀ Ⅳ ｆｕｌｌ',
  'Z͑ͫ̓ͪa̐l͓g̈o',
  '👩‍👩‍👧‍👦🏳️‍🌈🧯',
  '\u200f\u202e\u2066abc\u2069',
]
const operators = [
  '"',
  '""',
  '-',
  '--',
  '-"',
  'owner:',
  'kind:',
  'tag:',
  'channel:',
  ':',
  '-owner:',
  'kind:answer',
  '*',
  '~2',
  '^3',
  '+',
  '|',
  '(',
  ')',
  'AND',
  'OR',
  'NOT',
]

/** An endless list of questions: what people type, and what they would type to break it. The same on every machine. */
export function* fuzzQuestions(documents: readonly SearchDocument[]): Generator<string> {
  const roll = dice(20261125)
  const upTo = (most: number) => Math.floor(roll() * most)
  const pick = <Item>(list: readonly Item[]) => list[upTo(list.length)]!
  const many = (count: number, make: () => string, between = ' ') =>
    Array.from({ length: count }, make).join(between)
  const texts = documents
    .flatMap(({ title, asked, sections }) => [
      title,
      ...asked,
      ...sections.flatMap(part => [part.heading, part.text]),
    ])
    .filter(text => text.trim() !== '')
  const words = [...new Set(texts.join(' ').split(/\s+/))]
  const names = documents.flatMap(({ id, kind, owner, tags }) => [id, kind, owner ?? '', ...tags])

  const passage = () => {
    const text = pick(texts)
    const from = upTo(text.length)
    return text.slice(from, from + 5 + upTo(60)).trim()
  }
  const typed = () => pick(texts).slice(0, 2 + upTo(50))
  const mistyped = () => [...typed()].map(letter => (roll() < 0.06 ? slip(letter) : letter)).join('')
  const slip = (letter: string) =>
    pick(['', letter + letter, String.fromCharCode(97 + upTo(26)), ` ${letter}`])
  const anything = () =>
    many(1 + upTo(40), () => String.fromCodePoint(upTo(pick([0x80, 0x3000, 0x10000, 0x110000]))), '')
  const control = () =>
    many(1 + upTo(30), () => pick([String.fromCharCode(upTo(32)), '\u200b', '\ufeff', pick(words)]), '')
  const surrogates = () =>
    many(1 + upTo(12), () => pick([String.fromCharCode(0xd800 + upTo(0x800)), pick(words)]), '')
  const operated = () =>
    many(1 + upTo(10), () =>
      pick([pick(operators), pick(operators) + pick(words), pick(operators) + pick(names), pick(words)]),
    )
  const attack = () => many(1 + upTo(3), () => pick([pick(hostile), typed()]))
  const mixed = () => many(1 + upTo(5), () => pick([pick(scripts), pick(words)]), pick([' ', '']))
  const codes = () =>
    many(1 + upTo(4), () =>
      pick([`W-${upTo(99)}`, `555-0${upTo(999)}`, `${upTo(9999)}.50`, `${'9-'.repeat(upTo(40))}1`]),
    )
  const long = () =>
    pick([
      pick(words).repeat(1 + upTo(2000)),
      many(100 + upTo(2000), () => pick(words)),
      many(200, mistyped),
      'a'.repeat(upTo(30_000)),
    ])

  // How often each comes, in the sum of all.
  const kinds: readonly (readonly [share: number, make: () => string])[] = [
    [22, typed],
    [22, mistyped],
    [12, passage],
    [10, operated],
    [7, anything],
    [5, control],
    [5, surrogates],
    [5, attack],
    [5, mixed],
    [4, codes],
    [3, long],
  ]
  const all = kinds.flatMap(([share, make]) => Array.from({ length: share }, () => make))
  for (;;) yield pick(all)()
}
