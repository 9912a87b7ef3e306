import { narrowed } from '../narrow'
import type { Whole } from '../structure'

/** A list of whole numbers that grows, then becomes a typed array. */
export class Growing {
  held = new Uint32Array(1024)
  length = 0

  push(value: number): void {
    if (this.length === this.held.length) this.grow(this.length + 1)
    this.held[this.length++] = value
  }

  /** Adds values [from, to) of another list. */
  append(other: Growing, from = 0, to = other.length): void {
    if (this.length + to - from > this.held.length) this.grow(this.length + to - from)
    this.held.set(other.held.subarray(from, to), this.length)
    this.length += to - from
  }

  clear(): void {
    this.length = 0
  }

  /** Whether a value is among those from an index on. */
  has(value: number, from: number): boolean {
    for (let at = from; at < this.length; at++) if (this.held[at] === value) return true
    return false
  }

  at(index: number): number {
    return this.held[index]!
  }

  finish(): Uint32Array {
    return this.held.slice(0, this.length)
  }

  /** The same, as narrow as a bound allows; without one, as what occurs. */
  narrow(bound?: number): Whole {
    return narrowed(this.held.subarray(0, this.length), bound)
  }

  private grow(length: number): void {
    const larger = new Uint32Array(Math.max(length, this.held.length * 2))
    larger.set(this.held)
    this.held = larger
  }
}
