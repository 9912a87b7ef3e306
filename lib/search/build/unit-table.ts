import type { Units } from '../structure'
import { phrasingUnit, sectionUnit } from '../structure'
import { Growing } from './growing'
import type { Weights } from '../weights'
import { impactTable, lengthByte } from './impact'
import type { DraftUnit } from './units'

/** Collects units in their order, and what each level sees on average. */
export class UnitsBuilder {
  private readonly drafts: { unit: DraftUnit; document: number }[] = []
  private readonly tokenStart = new Growing()
  private readonly ends: number[] = []
  private readonly averages: number[][] = []
  private readonly counts = [0, 0, 0]
  private readonly lengths = [0, 0, 0]
  /** Words of all units in their order, at first sight. */
  readonly words = new Growing()
  /** Per level: how many phrasings. */
  readonly phrasings: number[] = []

  constructor(private readonly weights: Weights) {}

  /** Gives the unit's number. */
  add(unit: DraftUnit, document: number): number {
    this.tokenStart.push(this.words.length)
    for (const word of unit.heading) this.words.push(word)
    for (const word of unit.body) this.words.push(word)
    this.counts[unit.kind]!++
    this.lengths[unit.kind]! += unit.body.length
    return this.drafts.push({ unit, document }) - 1
  }

  closeLevel(): void {
    this.ends.push(this.drafts.length)
    this.averages.push(this.lengths.map((sum, kind) => sum / Math.max(1, this.counts[kind]!)))
    this.phrasings.push(this.counts[phrasingUnit]!)
  }

  /** Tells for each unit where in `words` its words stand. */
  forEachUnit(tell: (unit: number, from: number, to: number) => void): void {
    for (let u = 0; u < this.drafts.length; u++)
      tell(
        u,
        this.tokenStart.at(u),
        u + 1 < this.drafts.length ? this.tokenStart.at(u + 1) : this.words.length,
      )
  }

  levelEnd(level: number): number {
    return this.ends[level]!
  }

  finish(termOf: (word: number) => number): Units {
    this.tokenStart.push(this.words.length)
    const column = (read: (unit: DraftUnit) => number) =>
      Uint32Array.from(this.drafts, ({ unit }) => read(unit))
    const documents = 1 + (this.drafts.at(-1)?.document ?? -1)
    const start = new Uint32Array(documents + 1).fill(this.drafts.length)
    const sections = new Uint32Array(documents)
    for (let u = this.drafts.length - 1; u >= 0; u--) {
      const { unit, document } = this.drafts[u]!
      start[document] = u
      if (unit.kind === sectionUnit) sections[document] = u
    }
    const marks = this.drafts.flatMap(({ unit }) => unit.landmarks)
    const markStart = new Uint32Array(this.drafts.length + 1)
    this.drafts.forEach(({ unit }, u) => (markStart[u + 1] = markStart[u]! + unit.landmarks.length))
    return {
      ends: Uint32Array.from(this.ends),
      document: Uint32Array.from(this.drafts, draft => draft.document),
      kind: Uint8Array.from(column(unit => unit.kind)),
      part: column(unit => unit.part),
      start,
      sections,
      to: column(unit => unit.to),
      markStart,
      markWord: Uint32Array.from(marks, mark => mark.word),
      markAt: Uint32Array.from(marks, mark => mark.at),
      length: Uint8Array.from(column(unit => lengthByte(unit.kind, unit.body.length))),
      tokenStart: this.tokenStart.finish(),
      tokens: this.words.finish().map(termOf),
      headingTokens: Uint16Array.from(column(unit => Math.min(0xffff, unit.heading.length))),
      impact: this.averages.map(averages => impactTable(this.weights, averages)),
    }
  }
}
