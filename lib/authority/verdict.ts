/** Where the row stands that a verdict rests on. */
export interface Rule {
  readonly file: string
  readonly line: number
  /** First day it holds, `YYYY-MM-DD`. */
  readonly from: string
  readonly row: string
}

interface Common {
  readonly action: string
  /** One plain sentence in the second person. */
  readonly sentence: string
  /**
   * What the reader may at most by themselves, in minor units; null = no upper limit; 0 = nothing. Where it is unknown
   * what holds: what they may if nothing that isn't known stands in the way.
   */
  readonly limit: number | null
  /** Absent when there is no row to cite. */
  readonly rule?: Rule
}
/**
 * What somebody may do about an action: yes; only together with, or through, somebody else; nobody may; or it can't be
 * said before something is known.
 */
export type Verdict =
  | (Common & { readonly verdict: 'allowed' })
  | (Common & {
      readonly verdict: 'needs'
      /** Whom to ask; with `secondPerson` the reader does it themselves, together with one of them. */
      readonly needs: { readonly roles: readonly string[]; readonly secondPerson: boolean }
    })
  | (Common & { readonly verdict: 'never' })
  | (Common & {
      readonly verdict: 'unknown'
      /** Names of facts to find out first; `customer` and `case` are which customer and which case it is for. */
      readonly facts: readonly string[]
    })
