/** Where a reader is in a list that is shown page by page. */
export interface ShownPages {
  readonly page: number
  readonly of: number
  readonly before?: string
  readonly next?: string
}
