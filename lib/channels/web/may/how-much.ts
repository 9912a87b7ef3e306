import { parseAmount, type Document } from '../../../content'
import { currencySign, type CurrencySign } from './currency-sign'
import type { Reader } from '../reader'
import { presentMay, type ShownVerdict } from './verdict'

/** Asks how much it is about, on the page of an action that is counted, and says what this reader may do then. */
export interface ShownHowMuch extends CurrencySign {
  readonly unit: string
  readonly written: string
  readonly misfit?: string
  readonly verdict?: ShownVerdict
}

/** Undefined for what isn't counted, and for somebody who isn't told who may. `written` may be empty. */
export function presentHowMuch(reader: Reader, action: Document, written: string): ShownHowMuch | undefined {
  if (action.kind !== 'action' || action.unit === undefined || !presentMay(reader, action.id)[0])
    return undefined
  const { unit } = action
  const asked = { unit, written, ...currencySign(unit, reader.house.snapshot.organization.locale) }
  if (!written.trim()) return asked
  const amount = parseAmount(written, unit)
  if ('message' in amount) return { ...asked, misfit: amount.message }
  const [verdict] = presentMay(reader, action.id, action.owner, amount.minor)
  return { ...asked, ...(verdict && { verdict }) }
}
