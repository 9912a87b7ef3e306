import { dice } from '../make-content'

/** Chance that comes out the same on every machine. */
export interface Roll {
  /** 0 to 1. */
  next(): number
  pick<T>(from: readonly T[]): T
}

export function rollOf(seed: number): Roll {
  const next = dice(seed)
  return { next, pick: from => from[Math.floor(next() * from.length)]! }
}

/** The words of a text that are only letters. */
export function lettersOf(text: string): string[] {
  return text.match(/\p{L}{2,}/gu) ?? []
}
