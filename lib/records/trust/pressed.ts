/** That somebody said in the house that a document is right. */
export interface Pressed {
  readonly at: Date
  readonly text: string
  /** Id in people.yaml. */
  readonly person?: string
  readonly name: string
}
