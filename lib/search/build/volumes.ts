import { nameOf } from '../lexicon'
import { narrow } from '../narrow'
import type { Lexicon, Postings, Volume, Whole } from '../structure'
import { hashOf } from './hash'

/** Terms of a volume, on average: few enough to write again at a change, enough that a file names few arrays. */
const usualTerms = 1024

/** Whether a volume begins with a term: only its name decides, so that a change leaves the other volumes as they are. */
export const beginsVolume = (name: string): boolean => (hashOf(name) & (usualTerms - 1)) === 0

/** Binds the postings of all terms into volumes. */
export function volumesOf(
  terms: Lexicon,
  start: Uint32Array,
  unit: Whole,
  frequency: Uint8Array,
): Pick<Postings, 'volumes' | 'volume'> {
  const count = start.length - 1
  const firsts: number[] = []
  for (let term = 0; term < count; term++)
    if (term === 0 || beginsVolume(nameOf(terms, term))) firsts.push(term)
  const volumes = firsts.map((term, i) => {
    const [from, to] = [start[term]!, start[firsts[i + 1] ?? count]!]
    return { term, from, unit: unit.slice(from, to), frequency: frequency.slice(from, to) }
  })
  return { volumes, volume: volumeNumbers(volumes, count) }
}

/** Term → its volume. */
export function volumeNumbers(volumes: readonly Volume[], terms: number): Whole {
  const numbers = narrow(terms, volumes.length)
  volumes.forEach(({ term }, number) => numbers.fill(number, term, volumes[number + 1]?.term ?? terms))
  return numbers
}
