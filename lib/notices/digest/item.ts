/** A line of a digest. */
export interface DigestItem {
  readonly title: string
  /** Path in the house. */
  readonly path: string
  readonly note: string
}
