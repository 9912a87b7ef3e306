import type { Snapshot } from '../content'
import { type Index, isKnown } from '../search'
import { finished } from './finished'
import { reading } from './held'
import { titleWords } from './names'
import { looksLikeName, withoutPersonal } from './personal'
import { rules } from './rules'
import type { Use } from './use'

/** A use whose words may be shown to whoever it may influence. */
export interface Phrased extends Use {
  /** What was typed, in lower case, without what was personal. */
  readonly text: string
  /** The same for all that ask the same. */
  readonly key: string
  /** Some of its words stand in no document. */
  readonly unknown: boolean
}

/**
 * Takes personal data out of what was typed, and reads it, so that "moeny back" and "money ba" are the same as "money
 * back". Each use is read as its own level reads, so that nothing of a narrower audience decides.
 * @param names words of the names of people in the house, in lower case
 * @returns `personal`: levels of the uses that are left out because their words may be personal
 */
export function phrased(
  { snapshot, index }: { readonly snapshot: Snapshot; readonly index: Index },
  uses: readonly Use[],
  names: ReadonlySet<string>,
): { readonly phrased: readonly Phrased[]; readonly personal: readonly number[] } {
  const namesAt = new Map<number, ReadonlySet<string>>()
  const namesFor = (level: number) => {
    const known = namesAt.get(level) ?? without(names, titleWords(snapshot, level))
    namesAt.set(level, known)
    return known
  }
  const personal: number[] = []
  // Quotes, minuses and filters are no way to ask it.
  const plain = uses.filter(({ text, level }) => !reading(index, text, level).narrows)
  const clean = plain.flatMap(use => {
    const text = safe(index, use, namesFor(use.level))
    if (text === undefined) personal.push(use.level)
    return text === undefined ? [] : [{ ...use, text }]
  })
  const wholes = wholesOf(clean)
  return {
    personal,
    phrased: clean.flatMap(use => {
      const text = wholes.get(`${use.level} ${use.document}`)!.get(use.text)!
      const { key, unknown } = reading(index, text, use.level)
      const words = key.split(' ').length
      return key !== '' && words <= rules.words ? [{ ...use, text, key, unknown: unknown.length > 0 }] : []
    }),
  }
}

function safe(index: Index, { text, level }: Use, names: ReadonlySet<string>): string | undefined {
  const left = withoutPersonal(text, names, word => isKnown(index, word, level))
  if (left === undefined) return undefined
  const strange = reading(index, left, level).unknown.some(word => looksLikeName(left, word))
  return strange ? undefined : left.toLowerCase()
}

/** By level and document: each text, and the whole of which it is the beginning, among what that level's use may know. */
function wholesOf(uses: readonly Use[]): Map<string, Map<string, string>> {
  const wholes = new Map<string, Map<string, string>>()
  for (const level of new Set(uses.map(use => use.level))) {
    const counts = new Map<string, Map<string, number>>()
    for (const { document, text } of uses.filter(use => use.level <= level)) {
      const texts = counts.get(document) ?? new Map<string, number>()
      counts.set(document, texts.set(text, (texts.get(text) ?? 0) + 1))
    }
    for (const [document, texts] of counts) wholes.set(`${level} ${document}`, finished(texts))
  }
  return wholes
}

const without = (all: ReadonlySet<string>, some: ReadonlySet<string>) =>
  new Set([...all].filter(one => !some.has(one)))
