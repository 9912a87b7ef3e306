import type { Weights } from '../weights'
import { phrasingUnit, sectionUnit, titleUnit } from '../structure'

// A posting keeps how often its term occurs in one byte: the high half for title, heading and asked together
// (already weighted), the low half for the body. A unit keeps its kind and length in one byte. What the pair is worth
// depends on the average lengths that a level sees, so it is looked up in a table of the level: exact and fast.
const short = [0, 1, 2, 3, 4, 5, 6, 7, 8.5, 10, 12, 14, 17, 21, 28, 40]
const body = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 28, 40, 64]
const phrasingBase = 128
const titleBase = 192
const fineness = 8

function nearest(steps: readonly number[], value: number): number {
  let at = 0
  while (at + 1 < steps.length && Math.abs(steps[at + 1]! - value) <= Math.abs(steps[at]! - value)) at++
  // What occurs is never rounded to nothing.
  return value > 0 && at === 0 ? 1 : at
}

/** The byte of a posting from its weighted frequency in the short fields and its frequency in the body. */
export function frequencyByte(shortWeight: number, bodyCount: number): number {
  return (nearest(short, shortWeight) << 4) | nearest(body, bodyCount)
}

/** How often a term occurs in the body of a unit, of its posting's byte. */
export function bodyCount(byte: number): number {
  return body[byte & 15]!
}

/** The byte of a unit: sections in steps of an eighth of a doubling, phrasings and titles exact up to 63 words. */
export function lengthByte(kind: number, words: number): number {
  if (kind === sectionUnit) return Math.min(phrasingBase - 1, Math.round(fineness * Math.log2(1 + words)))
  return (kind === phrasingUnit ? phrasingBase : titleBase) + Math.min(63, words)
}

function lengthOf(byte: number): { kind: number; words: number } {
  if (byte < phrasingBase) return { kind: sectionUnit, words: 2 ** (byte / fineness) - 1 }
  if (byte < titleBase) return { kind: phrasingUnit, words: byte - phrasingBase }
  return { kind: titleUnit, words: byte - titleBase }
}

/**
 * BM25F's saturated weight for each (length byte << 8 | frequency byte).
 * @param averages words of a unit on average, by kind
 */
export function impactTable(weights: Weights, averages: readonly number[]): Float32Array {
  const table = new Float32Array(0x10000)
  for (let length = 0; length < 256; length++) {
    const { kind, words } = lengthOf(length)
    const b = kind === sectionUnit ? weights.b : weights.shortB
    const held = 1 - b + (b * words) / Math.max(1, averages[kind]!)
    const field = kind === sectionUnit ? 1 : kind === phrasingUnit ? weights.phrasing : weights.titleUnit
    for (let low = 0; low < 16; low++) {
      const often = (field * body[low]!) / held
      for (let high = 0; high < 16; high++) {
        const sum = short[high]! + often
        table[(length << 8) | (high << 4) | low] = sum && sum / (weights.k1 + sum)
      }
    }
  }
  return table
}
