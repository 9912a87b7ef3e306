/** Where something stands in the content folder. `line` and `column` count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Something wrong with the content: what, where, and how to mend it. */
export interface Problem extends Place {
  readonly severity: 'error' | 'warning'
  readonly rule: string
  readonly message: string
  readonly mend: string
}
