import {
  formatAmount,
  type Band,
  type Budget,
  type Condition,
  type DateBand,
  type Snapshot,
  type Span,
} from '../content'

/** A day as people read it, in the organization's language: `Aug 14, 2026`. */
export function dayWords(day: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`))
}

/**
 * `the supervisor, the duty manager or the manager`: "the", because the roles are the organization's own words, in any
 * language.
 */
export function theRoles(roles: readonly string[]): string {
  const each = roles.map(role => `the ${role.replaceAll('-', ' ')}`)
  const last = each.pop() ?? ''
  return each.length > 0 ? `${each.join(', ')} or ${last}` : last
}

/** `What kind of thing is it?` */
export function askWords(snapshot: Snapshot, name: string): string {
  if (name === 'customer') return 'Which customer is it for?'
  if (name === 'case') return 'Which case does it belong to?'
  return snapshot.facts.get(name)?.ask ?? `${name}?`
}

/** `“What kind of thing is it?” is “A gift card” or “Clothes”` */
export function conditionWords(snapshot: Snapshot, condition: Condition): string {
  return condition
    .map(({ node, among }) => {
      const values = among.map(id => `“${valueWords(snapshot, node, id)}”`)
      return `“${askWords(snapshot, node)}” is ${values.join(' or ')}`
    })
    .join(' and ')
}

/** The answer as people read it: a choice's own words, or `up to $50`, `within 90 days`, `more`. */
export function valueWords(snapshot: Snapshot, name: string, id: string): string {
  const fact = snapshot.facts.get(name)
  if (!fact) return id
  if (fact.kind === 'choice') return fact.values.find(value => value.id === id)?.label ?? id
  const { locale } = snapshot.organization
  const index = fact.bands.findIndex(band => band.id === id)
  if (fact.kind === 'amount')
    return amountBand(snapshot, fact.bands[index], fact.bands[index - 1], fact.unit) ?? id
  return dateBand(fact.bands[index], fact.bands[index - 1], locale) ?? id
}

type Bound = Omit<Band, 'to'> | undefined

function amountBand(snapshot: Snapshot, band: Bound, before: Bound, unit: string): string | undefined {
  const bound = (written: number | string | undefined) =>
    typeof written === 'number'
      ? formatAmount(written, unit, snapshot.organization.locale)
      : snapshot.figures.get(written ?? '')?.title
  if (band?.upTo !== undefined) return `up to ${bound(band.upTo)}`
  if (band?.under !== undefined) return `under ${bound(band.under)}`
  if (before?.upTo !== undefined) return `more than ${bound(before.upTo)}`
  return before?.under === undefined ? undefined : `${bound(before.under)} or more`
}

type DateBound = Omit<DateBand, 'to'> | undefined

function dateBand(band: DateBound, before: DateBound, locale: string): string | undefined {
  if (band?.within) return `within ${spanWords(band.within)}`
  if (band?.before) return `before ${dayWords(band.before, locale)}`
  if (before?.within) return `more than ${spanWords(before.within)}`
  return before?.before && `${dayWords(before.before, locale)} or later`
}

const units = { d: 'day', m: 'month', y: 'year' } as const

function spanWords({ count, unit }: Span): string {
  return `${count} ${units[unit]}${count === 1 ? '' : 's'}`
}

/** What a budget allows: `at most 3 times for each customer within a year`, `at most $900 for each person in a month`. */
export function budgetWords({ times, sum, per, in: span }: Budget, money: (minor: number) => string): string {
  const most = [
    ...(times === undefined ? [] : [times === 1 ? 'once' : `${times} times`]),
    ...(sum === undefined ? [] : [money(sum)]),
  ]
  const scope = per ? ` for each ${per}` : ' for all together'
  return `at most ${most.join(' and ')}${scope}${span === undefined ? '' : ` ${spanOf(span, 'in a')}`}`
}

/** What this decision makes of a budget: `that is the 3rd of 3 for this customer within a year`. */
export function useWords(
  budget: Budget,
  used: { times: number; sum: number },
  money: (minor: number) => string,
) {
  const { times, sum, in: span } = budget
  const after = `${scopeWords(budget)}${span === undefined ? '' : ` ${spanOf(span, 'this')}`}`
  const said = [
    ...(times === undefined ? [] : [`that is the ${ordinal(used.times)} of ${times}`]),
    ...(sum === undefined ? [] : [`that makes ${money(used.sum)} of ${money(sum)}`]),
  ]
  return `${said.join(' and ')}${after}`
}

/** What is used up: `3 of 3 for this customer within a year`. */
export function usedWords(
  budget: Budget,
  used: { times: number; sum: number },
  money: (minor: number) => string,
) {
  const { times, sum, in: span } = budget
  const said = [
    ...(times === undefined ? [] : [`${used.times} of ${times}`]),
    ...(sum === undefined ? [] : [`${money(used.sum)} of ${money(sum)}`]),
  ]
  return `${said.join(' and ')}${scopeWords(budget)}${span === undefined ? '' : ` ${spanOf(span, 'this')}`}`
}

function scopeWords({ per }: Budget): string {
  if (per === 'person') return ' by you'
  return per ? ` ${per === 'case' ? 'in' : 'for'} this ${per}` : ' for all together'
}

function spanOf(span: NonNullable<Budget['in']>, calendar: 'in a' | 'this'): string {
  if (typeof span === 'object') {
    if (span.days === 365) return 'within a year'
    return span.days === 1 ? 'on one day' : `within ${span.days} days`
  }
  if (span === 'day') return calendar === 'this' ? 'today' : 'on one day'
  return `${calendar} ${span}`
}

const suffixes: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' }

function ordinal(count: number): string {
  return `${count}${suffixes[new Intl.PluralRules('en', { type: 'ordinal' }).select(count)] ?? 'th'}`
}
