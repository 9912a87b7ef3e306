import type { Postings } from '../structure'
import type { Weights } from '../weights'
import { Growing } from './growing'
import { frequencyByte } from './impact'

/** Which field a word stands in. */
export type Field = 'title' | 'heading' | 'asked' | 'body'

/** Collects, unit by unit, how often each term occurs, then turns the list around: by term. */
export class PostingsBuilder {
  private readonly term = new Growing()
  private readonly unit = new Growing()
  private readonly frequency = new Growing()
  private readonly short = new Map<number, number>()
  private readonly body = new Map<number, number>()

  constructor(private readonly weights: Weights) {}

  /** Counts a term in the unit at hand. `weight` scales fields that hold several texts. */
  count(term: number, field: Field, weight = 1): void {
    if (field === 'body') this.body.set(term, (this.body.get(term) ?? 0) + weight)
    else {
      this.short.set(term, (this.short.get(term) ?? 0) + this.weights[field] * weight)
      if (!this.body.has(term)) this.body.set(term, 0)
    }
  }

  closeUnit(unit: number): void {
    for (const [term, body] of this.body) {
      this.term.push(term)
      this.unit.push(unit)
      this.frequency.push(frequencyByte(this.short.get(term) ?? 0, body))
    }
    this.short.clear()
    this.body.clear()
  }

  /**
   * @param moved term at first sight → final number
   * @param unitEnds per level, where its units end
   * @param documentOf unit → document
   */
  finish(moved: Uint32Array, unitEnds: Uint32Array, documentOf: Uint32Array): Postings {
    const levels = unitEnds.length
    const start = new Uint32Array(moved.length + 1)
    for (let i = 0; i < this.term.length; i++) start[moved[this.term.at(i)]! + 1]!++
    for (let t = 0; t < moved.length; t++) start[t + 1]! += start[t]!
    const next = start.slice()
    const unit = new Uint32Array(this.term.length)
    const frequency = new Uint8Array(this.term.length)
    for (let i = 0; i < this.term.length; i++) {
      const at = next[moved[this.term.at(i)]!]!++
      unit[at] = this.unit.at(i)
      frequency[at] = this.frequency.at(i)
    }
    const end = new Uint32Array(moved.length * levels)
    const documents = new Uint32Array(moved.length * levels)
    for (let t = 0; t < moved.length; t++) {
      let at = start[t]!
      let seen = 0
      let last = -1
      for (let level = 0; level < levels; level++) {
        for (; at < start[t + 1]! && unit[at]! < unitEnds[level]!; at++) {
          const document = documentOf[unit[at]!]!
          if (document !== last) seen++
          last = document
        }
        end[t * levels + level] = at
        documents[t * levels + level] = seen
      }
    }
    return { start, end, documents, unit, frequency }
  }
}
