import { askWords, rowsOn, valuesOf, valueWords } from '../../../authority'
import { parseAmount, today, type Action, type Document } from '../../../content'
import { currencySign, type CurrencySign } from './currency-sign'
import type { Reader } from '../reader'
import { presentMay, type ShownVerdict } from './verdict'

/** Asks what it is about, on the page of an action, and says what this reader may do then. */
export interface ShownHowMuch extends Partial<CurrencySign> {
  /** Absent for what isn't counted. */
  readonly unit?: string
  readonly written: string
  readonly misfit?: string
  /** What its rules depend on. */
  readonly facts: readonly {
    /** Of the field. */
    readonly name: string
    readonly ask: string
    readonly values: readonly { readonly id: string; readonly label: string; readonly picked: boolean }[]
  }[]
  readonly verdict?: ShownVerdict
}

/** What somebody wrote there: an amount, which may be empty, and facts by name. */
export interface HowMuchAsked {
  readonly written: string
  readonly facts: Readonly<Record<string, string>>
}

const field = 'fact.'

/** What the address of an action's page says that it is about. */
export function readHowMuch(search: URLSearchParams): HowMuchAsked {
  const facts = [...search].filter(([name, value]) => name.startsWith(field) && value !== '')
  return {
    written: search.get('amount') ?? '',
    facts: Object.fromEntries(facts.map(([name, value]) => [name.slice(field.length), value])),
  }
}

/** Undefined where nothing is counted or depends on anything, and for somebody who isn't told who may. */
export function presentHowMuch(
  reader: Reader,
  action: Document,
  { written, facts }: HowMuchAsked,
): ShownHowMuch | undefined {
  if (action.kind !== 'action' || !presentMay(reader, action.id)[0]) return undefined
  const { unit } = action
  const depends = presentFacts(reader, action, facts)
  if (unit === undefined && depends.length === 0) return undefined
  const { locale } = reader.house.snapshot.organization
  const asked = {
    ...(unit !== undefined && { unit, ...currencySign(unit, locale) }),
    written,
    facts: depends,
  }
  const tell = (amount?: number) => {
    const [verdict] = presentMay(reader, action.id, action.owner, amount, facts)
    return { ...asked, ...(verdict && { verdict }) }
  }
  if (unit === undefined || !written.trim()) return Object.keys(facts).length ? tell() : asked
  const amount = parseAmount(written, unit)
  return 'message' in amount ? { ...asked, misfit: amount.message } : tell(amount.minor)
}

/** The facts that today's rows read, in the order of the rows. */
function presentFacts(
  { house: { snapshot }, now }: Reader,
  action: Action,
  facts: HowMuchAsked['facts'],
): ShownHowMuch['facts'] {
  const rows = rowsOn(action, today(now, snapshot.organization.timeZone))
  const names = new Set(rows.flatMap(row => (row.if ?? []).map(({ node }) => node)))
  return [...names].map(name => ({
    name: field + name,
    ask: askWords(snapshot, name),
    values: (valuesOf(snapshot, name) ?? []).map(id => {
      const label = valueWords(snapshot, name, id)
      return { id, label: label.charAt(0).toUpperCase() + label.slice(1), picked: facts[name] === id }
    }),
  }))
}
