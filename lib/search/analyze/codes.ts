/** Longer than most texts, in UTF-16 units. */
const usual = 4096
const encoder = new TextEncoder()
// Kept for the next text; taken while one is read, so that another may be read meanwhile. Made beforehand: while an index
// is loaded, whatever memory is asked for sets off a search for memory that nobody needs any longer.
let spare: Uint16Array | undefined = new Uint16Array(usual)
let bytes = new Uint8Array(usual)

/**
 * Gives the UTF-16 units of a text to a function, two zeros after them. What is read again and again is read quickest
 * from such an array: where a text was pieced together, each of its characters must be looked for.
 */
export function withCodes(text: string, read: (codes: Uint16Array) => void): void {
  const { length } = text
  const fits = spare !== undefined && spare.length >= length + 2
  const codes = fits ? spare! : new Uint16Array(Math.max(usual, length * 2))
  spare = undefined
  fill(codes, text)
  codes[length] = codes[length + 1] = 0
  read(codes)
  spare = codes
}

function fill(codes: Uint16Array, text: string): void {
  const { length } = text
  if (bytes.length < length) bytes = new Uint8Array(length * 2)
  // Where that is all of the text it is ASCII, as most texts are, and was done much faster than one by one.
  const { read, written } = encoder.encodeInto(text, bytes.subarray(0, length))
  if (read === length && written === length) codes.set(bytes.subarray(0, length))
  else for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(at)
}
