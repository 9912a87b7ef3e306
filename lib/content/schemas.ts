import { z } from 'zod'
import { date, days, hours, minutes, number, quantity, span, text, texts, whole, yes } from './fields'
import { isCurrency } from './money'

const locale = text.refine(isLocale, 'This is not a language code. Write en or pt-BR.')

const common = {
  id: text.optional(),
  title: text,
  summary: text.optional(),
  audience: text.optional(),
  verified: date.optional(),
  by: text.optional(),
  verifyEvery: days.optional(),
  asked: texts.default([]),
  tags: texts.default([]),
  locale: locale.optional(),
  was: texts.default([]),
  related: texts.default([]),
}
const owned = { ...common, owner: text }

const member = z.strictObject({ person: text, role: text, hours: hours.optional() })
/** Yes or no has no unit. */
const unit = text
  .refine(
    name => isCurrency(name) || !isCurrency(name.toUpperCase()),
    'Write a currency in capital letters, like USD.',
  )
  .transform(name => (name === 'none' ? undefined : name))
const count = whole.min(1, 'Write a whole number of one or more.')
const budget = z.strictObject({
  times: count.optional(),
  sum: quantity.optional(),
  per: z.enum(['case', 'customer', 'person'], { error: 'Write case, customer or person.' }).optional(),
  in: z
    .union([z.enum(['day', 'month', 'year']), days.refine(n => n > 0).transform(n => ({ days: n }))], {
      error: 'Write day, month, year, or a number of days as 365d.',
    })
    .optional(),
})
const limit = z.strictObject({
  row: text.optional(),
  from: date,
  until: date.optional(),
  role: text.optional(),
  person: text.optional(),
  delegates: text.optional(),
  upTo: quantity.optional(),
  never: z.literal(true, { error: 'Write true, or take it out.' }).optional(),
  if: text.optional(),
  with: texts.optional(),
  budgets: z.array(budget).optional(),
})
const band = z.strictObject({
  id: text,
  upTo: quantity.optional(),
  under: quantity.optional(),
  within: span.optional(),
  before: date.optional(),
})

/** The front matter of each kind of document. */
export const frontMatter = {
  answer: z.strictObject(owned),
  playbook: z.strictObject(owned),
  policy: z.strictObject(owned),
  tree: z.strictObject({ ...owned, start: text }),
  team: z.strictObject({
    ...common,
    reach: z.record(z.string(), text).default({}),
    hours: hours.optional(),
    people: z.array(member).default([]),
    backup: text.optional(),
    escalatesTo: z.array(z.strictObject({ after: minutes, team: text })).default([]),
  }),
  action: z.strictObject({ ...owned, unit: unit.optional(), limits: z.array(limit).default([]) }),
  channel: z.strictObject({
    ...common,
    owner: text.optional(),
    status: z.enum(['planned', 'trial', 'live', 'closed'], {
      error: 'Write planned, trial, live or closed.',
    }),
    priority: whole,
    hours: hours.optional(),
    staffing: z.strictObject({ people: whole.optional(), hoursPerWeek: number.optional() }).optional(),
    escalatesTo: texts.default([]),
  }),
}

const notice = z.strictObject({ text, link: text.optional(), until: date.optional() })

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
  }),
  'roles.yaml': z.array(
    z.strictObject({
      role: text,
      rank: whole,
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

function isLocale(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length === 1
  } catch {
    return false
  }
}
