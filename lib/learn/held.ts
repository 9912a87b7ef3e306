import { type Index, query, readingOf, type TextReading } from '../search'

interface Held {
  readonly readings: Map<string, TextReading>
  readonly firsts: Map<string, string | undefined>
}

/** More texts than this are begun anew. */
const most = 50_000
const all = new WeakMap<Index, Held>()

// Most of what was typed was there yesterday: an index reads each text once.
function heldOf(index: Index): Held {
  const known = all.get(index)
  if (known && known.readings.size < most) return known
  const held: Held = { readings: new Map(), firsts: new Map() }
  all.set(index, held)
  return held
}

/** What a text asks at a level. */
export function reading(index: Index, text: string, level: number): TextReading {
  return remembered(heldOf(index).readings, `${level} ${text}`, () => readingOf(index, text, level))
}

/** Id of the document that a text finds first at a level, by what is written alone. */
export function firstFound(index: Index, text: string, level: number): string | undefined {
  const ask = () => query(index, { text, level, limit: 1, prefix: false }).hits[0]?.id
  return remembered(heldOf(index).firsts, `${level} ${text}`, ask)
}

function remembered<Value>(held: Map<string, Value>, key: string, make: () => Value): Value {
  if (!held.has(key)) held.set(key, make())
  return held.get(key)!
}
