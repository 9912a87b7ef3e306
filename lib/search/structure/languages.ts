/** The languages of the documents, the house's own first; a level reads questions in those up to its end. */
export interface Languages {
  readonly names: readonly string[]
  readonly ends: Uint32Array
}

/** When the stems `from` are typed next to each other, the stems `to` are looked for too. */
export interface Synonym {
  readonly from: readonly string[]
  readonly to: readonly string[]
}
