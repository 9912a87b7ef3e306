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
  /** Ids of the channels that it has words for. */
  readonly channels?: readonly string[]
  /** Its language as in BCP 47, where it isn't the house's. */
  readonly locale?: string
  readonly sections: readonly SearchSection[]
}

/** Documents in the order in which they are numbered: those of wider audiences first, then by id. */
export function inOrder(documents: readonly SearchDocument[]): readonly SearchDocument[] {
  const ordered = documents.every(
    (document, at) => at === 0 || compareDocuments(documents[at - 1]!, document) < 0,
  )
  return ordered ? documents : [...documents].sort(compareDocuments)
}

type Numbered = Pick<SearchDocument, 'level' | 'id'>

export function compareDocuments(a: Numbered, b: Numbered): number {
  return a.level - b.level || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
