/** When the first hit is an answer: a logistic function of the signs for and against it (query/signs.ts). */
export interface Certainty {
  readonly coefficients: Float64Array
  /** Below this the house says that it has no answer. */
  readonly answeredFrom: number
}

/** Which document a question is for, learned from titles and phrasings (build/classifier.ts). */
export interface Classifier {
  /** How many documents it tells apart; 0 where there is none. */
  readonly documents: number
  /** Hashed features in ascending order, and how telling each is. */
  readonly keys: Uint32Array
  readonly idf: Float32Array
  /** Features × (documents, and none of them): weights, each `rows[…] * scale[feature]`. */
  readonly scale: Float32Array
  readonly rows: Int8Array
}
