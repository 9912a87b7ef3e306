/** One part of a document; the first often has no heading and no anchor. */
export interface SearchSection {
  readonly heading: string
  readonly anchor: string
  readonly text: string
}

/** What search knows of a document: plain words, whatever they were written in. */
export interface SearchDocument {
  readonly id: string
  readonly kind: string
  readonly title: string
  /** Who may see it: 0 is the widest audience, each level also sees those before it. A whole number. */
  readonly level: number
  readonly owner?: string
  /** How people really ask for it. */
  readonly asked: readonly string[]
  readonly tags: readonly string[]
  readonly sections: readonly SearchSection[]
}
