/** One search that led to a document: what learning knows of it. */
export interface Use {
  readonly text: string
  /** Who may be influenced by it: the narrower of the document's audience and of who typed, as a level. */
  readonly level: number
  readonly channel: string
  /** Id of the document that was opened last, or that was said to settle it. */
  readonly document: string
  /** Tells people apart who opened this document; undefined for who isn't signed in. */
  readonly person?: string | undefined
  /** What was said to "did this settle it?" of this document. */
  readonly settled?: boolean | undefined
  readonly at: Date
}
