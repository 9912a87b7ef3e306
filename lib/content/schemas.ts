import { z } from 'zod'
import {
  count,
  date,
  days,
  hours,
  locale,
  minutes,
  number,
  quantity,
  text,
  texts,
  unit,
  whole,
} from './fields'
import type { Kind } from './model'

const common = {
  id: text.optional(),
  title: text,
  summary: text.optional(),
  audience: text.optional(),
  state: z
    .enum(['in-progress', 'archived'], {
      error:
        'Write in-progress or archived. What is neither needs no state: its date says whether it is verified.',
    })
    .optional(),
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
  role: texts.optional(),
  person: text.optional(),
  delegates: text.optional(),
  upTo: quantity.optional(),
  never: z.literal(true, { error: 'Write true, or take it out.' }).optional(),
  if: text.optional(),
  with: texts.optional(),
  budgets: z.array(budget).optional(),
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

/** The front matter of each kind of document, checked. */
export type Fields = { [K in Kind]: z.output<(typeof frontMatter)[K]> }
