/** Where the row stands that a verdict rests on. */
export interface Rule {
  readonly file: string
  readonly line: number
  readonly from: string
}

interface Common {
  readonly action: string
  /** One plain sentence in the second person. */
  readonly sentence: string
  /** The reader's own upper limit in minor units; null = no upper limit; 0 = nothing. */
  readonly limit: number | null
  /** Absent when there is no row to cite. */
  readonly rule?: Rule
}
/** What a role may do about an action: yes, yes but somebody else must, or nobody may. */
export type Verdict =
  | (Common & { readonly verdict: 'allowed' })
  | (Common & {
      readonly verdict: 'needs'
      readonly needs: { readonly roles: readonly string[]; readonly secondPerson: boolean }
    })
  | (Common & { readonly verdict: 'never' })
