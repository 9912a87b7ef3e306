import type { Arrays } from './layout'

/** The bytes of a text in UTF-8; its UTF-16 units where a character is cut in half, which UTF-8 can't say. */
export function codesOf(text: string): Arrays {
  const bytes = new TextEncoder().encode(text)
  return textOf(bytes) === text
    ? bytes
    : Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
}

/** The text of such an array. */
export function textOf(codes: Arrays): string {
  if (codes instanceof Uint8Array) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(codes)
  const parts: string[] = []
  // In chunks: as many arguments as a function takes.
  for (let at = 0; at < codes.length; at += 8192)
    parts.push(String.fromCharCode.apply(null, codes.subarray(at, at + 8192) as unknown as number[]))
  return parts.join('')
}
