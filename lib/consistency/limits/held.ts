import { daysOfChange, rowsOn, rowWords } from '../../authority'
import { writeAmount, isCurrency, type Action, type Limit, type Snapshot } from '../../content'
import { quantitiesIn } from '../quantity'
import { contentStems } from '../words'

/** What authority holds about an action, as a text would say it. */
export interface Held {
  readonly action: Action
  /** What its numbers count, as `Quantity.unit`. */
  readonly unit: string
  /** The limits and budgets that hold today or on a day to come, as `Quantity.value`. */
  readonly values: ReadonlySet<number>
  /** Today's limits as they are written: `$50, $500`. */
  readonly numbers: string
  /** Today's rows, each in words. */
  readonly rows: string
  /** How one speaks of it: the stems of its title, and of each way in which people ask for it, in this language. */
  readonly names: (language: string) => readonly ReadonlySet<string>[]
}

/** Every action that has a number as its limit, with what holds on a day (`YYYY-MM-DD`) and after it. */
export function heldOn(snapshot: Snapshot, today: string): Held[] {
  return [...snapshot.documents.values()].flatMap(action => {
    if (action.kind !== 'action' || action.unit === undefined) return []
    const now = rowsOn(action, today)
    const rows = [now, ...daysOfChange(action, today).map(day => rowsOn(action, day))].flat()
    const [of] = numbersOf(snapshot, action, rows)
    if (!of) return []
    return [
      {
        action,
        unit: of.unit,
        values: new Set(numbersOf(snapshot, action, rows).map(({ value }) => value)),
        numbers: [...new Set(numbersOf(snapshot, action, now).map(({ text }) => text))].join(', '),
        rows: now.map(row => rowWords(snapshot, action, row)).join('\n'),
        names: namesOf(action),
      },
    ]
  })
}

function namesOf({ title, asked }: Action): Held['names'] {
  const known = new Map<string, ReadonlySet<string>[]>()
  return language => {
    let names = known.get(language)
    if (!names) {
      names = [title, ...asked]
        .map(text => new Set(contentStems(text, language)))
        .filter(({ size }) => size > 0)
      known.set(language, names)
    }
    return names
  }
}

/** The numbers in rows, read as the numbers in a text are. */
function numbersOf({ organization }: Snapshot, { unit = '' }: Action, rows: readonly Limit[]) {
  const amounts = rows.flatMap(({ upTo, budgets = [] }) => [upTo, ...budgets.map(({ sum }) => sum)])
  return amounts.flatMap(amount => {
    if (!amount) return []
    const number = writeAmount(amount, unit)
    return quantitiesIn(
      isCurrency(unit) ? `${signOf(unit, organization.locale)}${number}` : `${number} ${unit}`,
    )
  })
}

const signOf = (currency: string, locale: string) =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? ''
