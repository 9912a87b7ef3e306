/** The id of the document that an address names, in the form in which ids are kept. */
export async function idOf(params: Promise<{ readonly id: readonly string[] }>): Promise<string> {
  return (await params).id.join('/').normalize('NFC')
}
