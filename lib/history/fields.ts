/** What became of a field of a document's front matter, in words; absent where it was not there. */
export interface FieldChange {
  readonly field: string
  readonly before?: string
  readonly after?: string
}

type Fields = Readonly<Record<string, unknown>>

/** The fields that two versions of a front matter don't agree in, in the order of the later one; what went comes last. */
export function fieldChanges(before: Fields, after: Fields): FieldChange[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])]
  return names.flatMap(field => {
    const [was, is] = [inWords(before[field]), inWords(after[field])]
    if (was === is) return []
    return [{ field, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }]
  })
}

/** A value as an author would write it on one line. */
function inWords(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (Array.isArray(value)) return value.map(one => nested(one)).join(', ')
  return typeof value === 'object' ? pairsIn(value) : String(value)
}

function nested(value: unknown): string {
  if (Array.isArray(value)) return `[${inWords(value)}]`
  return typeof value === 'object' && value !== null ? `{ ${pairsIn(value)} }` : String(value)
}

function pairsIn(value: object): string {
  return Object.entries(value)
    .map(([key, one]) => `${key}: ${nested(one)}`)
    .join(', ')
}
