import { narrow } from '../narrow'
import { type Lexicon, type Postings, titleUnit, type Units, type Whole } from '../structure'
import { Growing } from './growing'
import { frequencyByte } from './impact'
import { volumesOf } from './volumes'

/** Collects, unit by unit, how often each term occurs, then turns the list around: by term. */
export class PostingsBuilder {
  private readonly term = new Growing()
  private readonly frequency = new Growing()
  /** Where the postings of each unit end. */
  private readonly ends = new Growing()
  // Of the unit at hand, by term: its weighted frequency in the short fields, that in the body, and whether it occurs.
  private short = new Float64Array(1024)
  private body = new Uint32Array(1024)
  private occurs = new Uint8Array(1024)

  /** Counts the terms of a body in the unit at hand. */
  countBody(words: Growing, termOf: Growing, from = 0, to = words.length): void {
    this.makeRoom(termOf.length)
    const { body, occurs } = this
    for (let at = from; at < to; at++) {
      const term = termOf.held[words.held[at]!]!
      body[term]!++
      if (occurs[term] === 0) this.see(term)
    }
  }

  /** Counts the terms of a title, a heading or the like, each with its weight. */
  countShort(words: Growing, termOf: Growing, weight: number): void {
    this.makeRoom(termOf.length)
    for (let at = 0; at < words.length; at++) {
      const term = termOf.at(words.at(at))
      this.short[term]! += weight
      if (this.occurs[term] === 0) this.see(term)
    }
  }

  private see(term: number): void {
    this.occurs[term] = 1
    this.term.push(term)
  }

  /** @param most how many terms there may be: no more than words */
  private makeRoom(most: number): void {
    if (most > this.occurs.length) this.grow(most * 2)
  }

  private grow(length: number): void {
    const { short, body, occurs } = this
    this.short = new Float64Array(length)
    this.body = new Uint32Array(length)
    this.occurs = new Uint8Array(length)
    this.short.set(short)
    this.body.set(body)
    this.occurs.set(occurs)
  }

  closeUnit(): void {
    for (let at = this.frequency.length; at < this.term.length; at++) {
      const term = this.term.at(at)
      this.frequency.push(frequencyByte(this.short[term]!, this.body[term]!))
      this.short[term] = 0
      this.body[term] = 0
      this.occurs[term] = 0
    }
    this.ends.push(this.term.length)
  }

  /** @param terms `moved`: term at first sight → final number */
  finish(
    { lexicon, moved }: { readonly lexicon: Lexicon; readonly moved: Uint32Array },
    units: Pick<Units, 'ends' | 'document' | 'start' | 'kind'>,
  ): Postings {
    const start = new Uint32Array(moved.length + 1)
    for (let i = 0; i < this.term.length; i++) start[moved[this.term.at(i)]! + 1]!++
    for (let t = 0; t < moved.length; t++) start[t + 1]! += start[t]!
    const next = start.slice()
    const unit = narrow(this.term.length, this.ends.length)
    const frequency = new Uint8Array(this.term.length)
    for (let u = 0, i = 0; u < this.ends.length; u++) {
      for (; i < this.ends.at(u); i++) {
        const at = next[moved[this.term.at(i)]!]!++
        unit[at] = u
        frequency[at] = this.frequency.at(i)
      }
    }
    return { start, ...volumesOf(lexicon, start, unit, frequency), ...levelsOf(start, unit, units) }
  }
}

/** For each term and level, in how many units, documents and titles it is. */
function levelsOf(
  start: Uint32Array,
  unit: Whole,
  { ends, document, kind, start: units }: Pick<Units, 'ends' | 'document' | 'start' | 'kind'>,
): Pick<Postings, 'count' | 'documents' | 'titles'> {
  const levels = ends.length
  const terms = start.length - 1
  const count = narrow(terms * levels, document.length + 1)
  const documents = narrow(terms * levels, units.length)
  const titles = narrow(terms * levels, units.length)
  for (let t = 0; t < terms; t++) {
    let at = start[t]!
    let seen = 0
    let inTitles = 0
    let last = -1
    for (let level = 0; level < levels; level++) {
      for (; at < start[t + 1]! && unit[at]! < ends[level]!; at++) {
        const here = document[unit[at]!]!
        if (here !== last) seen++
        if (kind[unit[at]!] === titleUnit) inTitles++
        last = here
      }
      count[t * levels + level] = at - start[t]!
      documents[t * levels + level] = seen
      titles[t * levels + level] = inTitles
    }
  }
  return { count, documents, titles }
}
