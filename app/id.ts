/** The id of the document that an address names, in the form in which ids are kept. */
export async function idOf(params: Promise<{ readonly id: readonly string[] }>): Promise<string> {
  return (await params).id.map(decoded).join('/').normalize('NFC')
}

/** A part of an address as it was written. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
