import { letters } from '../../../records'
import type { Document, Snapshot } from '../../../content'
import { see, type Reader } from '../reader'

const least = 4

interface Code {
  readonly whole: string
  readonly id: string
}

const kept = new WeakMap<Snapshot, { codes: readonly Code[]; lengths: ReadonlyMap<string, number> }>()

/**
 * The address of a document as it is printed: `/s/k7m2`. As many letters of the hash of its id as no other document of
 * this snapshot begins with, at least four. It leads there as long as the document, or a later one that it `was`, does.
 */
export function shortUrl(snapshot: Snapshot, id: string): string {
  return `/s/${letters(id).slice(0, codesOf(snapshot).lengths.get(id) ?? least)}`
}

/**
 * What a code may lead to, of what this reader may see. More than one where documents came since it was printed that
 * begin with it too.
 */
export function findShort(reader: Reader, code: string): readonly Document[] {
  const wanted = code.trim().toLowerCase()
  if (wanted.length < least) return []
  const found = codesOf(reader.house.snapshot).codes.flatMap(({ whole, id }) => {
    const document = whole.startsWith(wanted) ? see(reader, id) : undefined
    return document ?? []
  })
  return [...new Set(found)]
}

/** The codes of all ids, old ones too, in order. */
function codesOf(snapshot: Snapshot) {
  const known = kept.get(snapshot)
  if (known) return known
  const codes = [...snapshot.documents.keys(), ...snapshot.redirects.keys()]
    .map(id => ({ id, whole: letters(id) }))
    .sort((a, b) => (a.whole < b.whole ? -1 : 1))
  // What is most alike stands beside each other, so the neighbours say how many letters are needed.
  const lengths = codes.map(({ id, whole }, at) => {
    const like = [codes[at - 1], codes[at + 1]].map(other => alike(whole, other?.whole ?? ''))
    return [id, Math.max(least, 1 + Math.max(...like))] as const
  })
  const made = { codes, lengths: new Map(lengths) }
  kept.set(snapshot, made)
  return made
}

function alike(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}
