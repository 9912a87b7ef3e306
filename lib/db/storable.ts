/** Any text, as both databases can keep it: PostgreSQL takes neither a zero byte nor half of a surrogate pair. */
export function storable(text: string): string {
  return Buffer.from(text.replaceAll('\0', '')).toString()
}
