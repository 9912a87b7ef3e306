/**
 * Items as they stand in an address: each item's fields in the author's order, joined by `:`, and the items by `/`:
 * `12.50:clothes/20:gift-card`. What holds one of these two itself, which no right answer does, is percent-encoded.
 */
export function writeItems(items: readonly (readonly string[])[]): string {
  return items
    .map(fields => fields.map(field => field.replace(/[%:/]/g, encodeURIComponent)).join(':'))
    .join('/')
}

/** The inverse of `writeItems`. Nothing written is no item. */
export function readItems(text: string): string[][] {
  if (text === '') return []
  return text.split('/').map(item => item.split(':').map(decode))
}

function decode(field: string): string {
  try {
    return decodeURIComponent(field)
  } catch {
    return field
  }
}
