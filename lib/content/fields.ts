import { z } from 'zod'
import { parseHours } from './hours'
import { isCurrency } from './money'
import { parseSpan } from './span'

/** Text that people may also write as a bare number (`title: 2026`, `phone: 214`). */
export const text = z
  .union([z.string(), z.number()], { error: 'Write some text here.' })
  .transform(value => String(value).trim())
  .refine(value => value !== '', 'This is empty.')

/** A list of texts; a single text is a list of one. */
export const texts = z.union([z.array(text), text.transform(one => [one])], {
  error: 'Write a list of texts here.',
})

/** A day, `YYYY-MM-DD`, that exists. An editor, which knows no refinements, is told by its pattern (here and below). */
export const date = z
  .string({ error: 'Write a date as 2026-11-30.' })
  .refine(isDate, 'This is not a day of the calendar. Write it as 2026-11-30.')
  .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })

/** `2h`, `30m` or `1d` as minutes. */
export const minutes = duration({ m: 1, h: 60, d: 1440 }, '2h, 30m or 1d')

/** `90d` as days. */
export const days = duration({ d: 1 }, '90d')

/** `30d`, `6m` or `18y`, as the calendar counts them. */
export const span = z
  .string({ error: 'Write a length of time as 30d, 6m or 18y.' })
  .meta({ pattern: '^\\s*\\d{1,5}[dmy]\\s*$' })
  .transform((value, ctx) => {
    const parsed = parseSpan(value)
    if (parsed) return parsed
    ctx.addIssue({ code: 'custom', message: 'Write a length of time as 30d, 6m or 18y.' })
    return z.NEVER
  })

/** Opening hours, `{ mon-fri: 09:00-18:00, sat: 10:00-14:00 }`. */
export const hours = z
  .record(z.string(), text, { error: 'Write hours as { mon-fri: 09:00-18:00 }.' })
  .transform((value, ctx) => {
    const parsed = parseHours(value)
    if ('message' in parsed) {
      ctx.addIssue({ code: 'custom', message: parsed.message, path: [parsed.key] })
      return z.NEVER
    }
    return parsed.hours
  })

/** Money or a count as people write it; its meaning depends on the unit, so it stays text until that is known. */
export const quantity = z.union([z.number(), z.string()], { error: 'Write a number here.' }).transform(String)

export const yes = z.boolean({ error: 'Write true or false here.' })
/** A number; `37.50` comes as the text it was written as. */
export const number = z.preprocess(
  value => {
    return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value
  },
  z.number({ error: 'Write a number here.' }).min(0, 'Write a number of zero or more.'),
)
export const whole = z.number({ error: 'Write a whole number here.' }).int('Write a whole number here.')
export const count = whole.min(1, 'Write a whole number of one or more.')

/** A language code, `en` or `pt-BR`. */
export const locale = text.refine(isLocale, 'This is not a language code. Write en or pt-BR.')

/** A currency or what is counted; `none` for yes or no, which has no unit. */
export const unit = text
  .refine(
    name => isCurrency(name) || !isCurrency(name.toUpperCase()),
    'Write a currency in capital letters, like USD.',
  )
  .transform(name => (name === 'none' ? undefined : name))

/** True for a `YYYY-MM-DD` that stands in the calendar. */
export function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const parsed = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value)
}

function duration(units: Readonly<Record<string, number>>, example: string) {
  return z
    .string({ error: `Write a time as ${example}.` })
    .meta({ pattern: `^\\s*\\d{1,5}\\s*[${Object.keys(units).join('')}]\\s*$` })
    .transform((value, ctx) => {
      const [, count, unit] = /^(\d{1,5})\s*([a-z])$/.exec(value.trim()) ?? []
      if (count && unit && units[unit]) return Number(count) * units[unit]
      ctx.addIssue({ code: 'custom', message: `Write a time as ${example}.` })
      return z.NEVER
    })
}

function isLocale(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length === 1
  } catch {
    return false
  }
}
