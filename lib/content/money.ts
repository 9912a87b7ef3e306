const currencies = new Set(Intl.supportedValuesOf('currency'))
const digits = new Map<string, number>()
const formats = new Map<string, Intl.NumberFormat>()

/** Whether a unit is a currency (three capital letters that Intl knows, ISO 4217) rather than a count ("bags"). */
export function isCurrency(unit: string): boolean {
  return currencies.has(unit)
}

/** Decimals between minor and major units: 2 for USD, 0 for JPY and for counts (from Intl, i.e. CLDR). */
function decimalsOf(unit: string): number {
  if (!isCurrency(unit)) return 0
  const known = digits.get(unit)
  if (known !== undefined) return known
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: unit })
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2
  digits.set(unit, decimals)
  return decimals
}

/**
 * Minor units as the plain text that `parseAmount` reads back: 12000 USD is `120`, 1250 USD is `12.50`.
 * Built from digits, not by division, so that it is exact up to the largest safe integer.
 */
export function writeAmount(minor: number, unit: string): `${number}` {
  const decimals = decimalsOf(unit)
  const text = String(minor).padStart(decimals + 1, '0')
  const whole = text.slice(0, text.length - decimals)
  const fraction = text.slice(text.length - decimals)
  return (Number(fraction) === 0 ? whole : `${whole}.${fraction}`) as `${number}`
}

/** Minor units as people read them: `$50`, `$12.50`, `1,200 bags`. The locale is a BCP 47 tag. */
export function formatAmount(minor: number, unit: string, locale: string): string {
  const written = formatOf(unit, locale).format(writeAmount(minor, unit))
  return isCurrency(unit) ? written : `${written} ${unit}`
}

/** Kept, because making one takes fifty times as long as using it. */
function formatOf(unit: string, locale: string): Intl.NumberFormat {
  const key = `${locale} ${isCurrency(unit) ? unit : ''}`
  let format = formats.get(key)
  if (!format) {
    const money = { style: 'currency', currency: unit, trailingZeroDisplay: 'stripIfInteger' } as const
    format = new Intl.NumberFormat(locale, isCurrency(unit) ? money : {})
    formats.set(key, format)
  }
  return format
}

/**
 * Reads what a person wrote in major units into integer minor units: `50`, `12.50`, `$12.50`, `1,200`, `12 USD`, `3 bags`.
 * A point always starts the decimals and a comma always groups thousands, in every locale, because the
 * same amount stands in content files and in URLs; anything else is refused with what to write instead.
 */
export function parseAmount(text: string, unit: string): { minor: number } | { message: string } {
  const written = text.normalize('NFKC').trim()
  const shown = `“${written.length > 40 ? `${written.slice(0, 40)}…` : written}”`
  if (written === '')
    return { message: `Write an amount${isCurrency(unit) ? ` in ${unit}` : ` of ${unit}`}.` }
  // The length is capped because the pattern below takes quadratic time on hostile text.
  const parts =
    written.length > 60
      ? null
      : /^(?<before>[^\d.,]*)(?<number>\d[\d.,]*|\.\d+)(?<after>\D*)$/u.exec(written)?.groups
  const affixes = [parts?.before, parts?.after].map(affix => affix?.trim() ?? '')
  if (!parts) return { message: `${shown} is not an amount. Write a number, like ${sample(unit)}.` }
  if (affixes.some(affix => /[-−–(]/.test(affix))) {
    return { message: `${shown} is below zero. Write an amount of zero or more.` }
  }
  if (!namesUnit(affixes, unit)) {
    const other = affixes.some(affix => /\p{Sc}/u.test(affix) || isCurrency(affix.toUpperCase()))
    if (other && isCurrency(unit)) {
      return {
        message: `${shown} is in another currency. Write what it is in ${unit}, like ${sample(unit)}.`,
      }
    }
    return { message: `${shown} is not an amount of ${unit}. Write a number, like ${sample(unit)}.` }
  }
  return readNumber(parts.number!, shown, unit)
}

function readNumber(number: string, shown: string, unit: string): { minor: number } | { message: string } {
  const decimals = decimalsOf(unit)
  if (!/^(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?$/.test(number)) {
    const like = decimals ? '1,200 or 12.50' : '1,200'
    return { message: `${shown} can be read in more than one way. Write it like ${like}.` }
  }
  const [whole = '', fraction = ''] = number.replaceAll(',', '').split('.')
  if (fraction.length > decimals) {
    const most = decimals ? `${unit} has ${decimals}` : `${unit} are counted in whole numbers`
    return { message: `${shown} has too many decimals: ${most}.` }
  }
  const minor = Number(whole + fraction.padEnd(decimals, '0'))
  if (!Number.isSafeInteger(minor)) return { message: `${shown} is too large. Write a smaller amount.` }
  return { minor }
}

/** Whether what stands around the number is nothing, or names this very unit, once. */
function namesUnit(affixes: readonly string[], unit: string): boolean {
  const named = affixes.filter(affix => affix !== '')
  return named.length === 0 || (named.length === 1 && namesOf(unit).includes(named[0]!.toLowerCase()))
}

/** A currency's own code and symbols (`usd`, `$`, `us$`), or the counted thing's name. Lower case. */
function namesOf(unit: string): string[] {
  const names = [unit]
  if (isCurrency(unit)) {
    for (const locale of ['en', 'en-001']) {
      for (const currencyDisplay of ['symbol', 'narrowSymbol'] as const) {
        const format = new Intl.NumberFormat(locale, { style: 'currency', currency: unit, currencyDisplay })
        names.push(format.formatToParts(0).find(part => part.type === 'currency')?.value ?? unit)
      }
    }
  }
  return names.map(name => name.normalize('NFKC').toLowerCase())
}

const sample = (unit: string): string => (decimalsOf(unit) ? '12.50' : '50')
