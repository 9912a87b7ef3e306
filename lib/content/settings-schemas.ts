import { z } from 'zod'
import { count, date, days, locale, quantity, span, text, texts, unit, whole, yes } from './fields'
import { isCurrency } from './money'

const band = z.strictObject({
  id: text,
  upTo: quantity.optional(),
  under: quantity.optional(),
  within: span.optional(),
  before: date.optional(),
})

const notice = z.strictObject({ text, link: text.optional(), until: date.optional() })

const verification = z
  .strictObject({
    by: z.enum(['record', 'commit'], { error: 'Write record or commit.' }).optional(),
    marked: days.optional(),
    backup: days.optional(),
    counts: days.optional(),
  })
  .refine(
    ({ marked = 0, backup = marked, counts = backup }) => marked <= backup && backup <= counts,
    'These come one after the other: marked, then backup, then counts. Let none be shorter than the one before.',
  )

/** The files that describe the organization itself. */
export const settings = {
  'organization.yaml': z.strictObject({
    name: text,
    locale: locale.default('en'),
    timeZone: text.refine(isTimeZone, 'This is not a time zone. Write one like America/New_York.'),
    currency: text.refine(isCurrency, 'This is not a currency. Write three letters, like USD.'),
    audiences: z.array(text).min(1, 'Name at least one audience.'),
    frontDoor: text.optional(),
    frontDesk: text,
    holidays: z.array(date).default([]),
    notice: notice.optional(),
    learns: yes.optional(),
    mostQuestions: count.optional(),
    verification: verification.optional(),
  }),
  'roles.yaml': z.array(
    z.strictObject({
      role: text,
      rank: whole,
      line: text.optional(),
      audience: text,
      edits: yes.default(false),
      administers: yes.default(false),
    }),
    { error: 'Write a list of roles: - { role: frontline, rank: 2, audience: staff }' },
  ),
  'people.yaml': z.array(z.strictObject({ person: text, name: text, account: text.optional() }), {
    error: 'Write a list of people: - { person: sam, name: Sam Okoro }',
  }),
  'facts.yaml': z.array(
    z.strictObject({
      fact: text,
      ask: text,
      from: z
        .enum(['asked', 'order', 'decisions'], { error: 'Write asked, order or decisions.' })
        .default('asked'),
      values: z.record(z.string(), text, { error: 'Write values as { clothes: Clothes }.' }).optional(),
      unit: unit.optional(),
      bands: z.array(band).optional(),
    }),
    { error: 'Write a list of facts: - { fact: item-kind, ask: What is it?, values: { clothes: Clothes } }' },
  ),
  'figures.yaml': z.array(
    z.strictObject({
      figure: text,
      title: text,
      unit,
      values: z
        .array(z.strictObject({ from: date, is: quantity }))
        .min(1, 'Write at least one: { from: 2026-01-01, is: 75 }.'),
    }),
    {
      error:
        'Write a list of figures: - { figure: small-gift, title: A small gift, unit: USD, values: [{ from: 2026-01-01, is: 75 }] }',
    },
  ),
  'synonyms.yaml': z.array(z.union([z.array(text), z.record(text, texts)]), {
    error: 'Write a list: - [trousers, pants] or - { refund: [money back] }',
  }),
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
