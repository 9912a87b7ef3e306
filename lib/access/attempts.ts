const span = 15 * 60_000
const kept = 10_000

interface Tally {
  count: number
  readonly since: number
}

/**
 * Counts failed sign-ins, in memory: of an account from one address, of an address, and of an account from anywhere. The
 * last is generous, so that a stranger who guesses can't easily keep somebody out.
 */
export class Attempts {
  readonly #tallies = new Map<string, Tally>()

  /** Counts a try as failed until it succeeds, so that many at once don't slip through. @returns whether to go on */
  begin(account: string, address: string, now: number): boolean {
    this.#forgetOld(now)
    const counted = tallied(account, address)
    if (counted.some(({ key, allowed }) => (this.#tallies.get(key)?.count ?? 0) >= allowed)) return false
    for (const { key } of counted) {
      const tally = this.#tallies.get(key) ?? { count: 0, since: now }
      tally.count++
      this.#tallies.set(key, tally)
    }
    return true
  }

  /** The try that was begun was right after all, and those before it from this address were theirs. */
  succeeded(account: string, address: string): void {
    const [own, ...shared] = tallied(account, address)
    if (own) this.#tallies.delete(own.key)
    for (const { key } of shared) {
      const tally = this.#tallies.get(key)
      if (tally) tally.count--
    }
  }

  /** Tallies stand in the order they were begun; the oldest go when there are too many to keep. */
  #forgetOld(now: number): void {
    for (const [key, { since }] of this.#tallies) {
      if (now - since < span && this.#tallies.size <= kept) break
      this.#tallies.delete(key)
    }
  }
}

/** What a try counts towards, and how many failures of each are allowed in a quarter of an hour. */
function tallied(account: string, address: string) {
  return [
    { key: JSON.stringify(['both', account, address]), allowed: 5 },
    { key: JSON.stringify(['address', address]), allowed: 50 },
    { key: JSON.stringify(['account', account]), allowed: 50 },
  ]
}
