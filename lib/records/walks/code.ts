import { letters } from '../letters'

/** So many that nobody guesses one: of a million walks that are kept, one try in a million finds one. */
const long = 8

/** What is typed on another device to go on with a walk. It is made from the walk's id, which it doesn't tell. */
export function walkCode(id: string): string {
  return letters(`walk ${id}`).slice(0, long)
}

/** A code as somebody typed it, with capitals, spaces or a dash; undefined for what can't be one. */
export function readWalkCode(typed: string): string | undefined {
  const code = typed.toLowerCase().replace(/[\s-]/g, '')
  return new RegExp(`^[2-9a-z]{${long}}$`).test(code) ? code : undefined
}
