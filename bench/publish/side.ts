/** What a product took at one size: all times in milliseconds, each as often as it was measured; bytes. */
export interface Side {
  readonly product: string
  readonly pages: number
  readonly cold: readonly number[]
  /** Of these, for search. */
  readonly search: readonly number[]
  readonly coldComputed: readonly number[]
  readonly coldMemory: number
  readonly visible: readonly number[]
  readonly found: readonly number[]
  readonly editComputed: readonly number[]
  readonly editMemory: number
  readonly size: number
  /** Of generators alone: an edit, in the preview for those who write. */
  readonly preview?: readonly number[]
  /** Of ours alone: an edit that nobody told of, a start from what was saved, and its part without the server. */
  readonly unasked?: readonly number[]
  readonly restart?: readonly number[]
  readonly opened?: readonly { readonly ms: number; readonly computed: number }[]
  /** Bytes of the file that it starts from. */
  readonly saved?: number
  /** Why there is no more. */
  readonly failed?: string
}

/** What was measured at one size, in one run. */
export interface Size {
  readonly pages: number
  readonly said: string
  /** When, and how busy the machine was with other things by then: its load over 15 minutes before. */
  readonly at: string
  readonly load: number
  readonly sides: readonly Side[]
}

/** A side while it is being measured. */
export type Measured = {
  -readonly [Key in keyof Side]: NonNullable<Side[Key]> extends readonly (infer Item)[] ? Item[] : Side[Key]
}
