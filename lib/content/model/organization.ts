export interface Organization {
  readonly name: string
  readonly locale: string
  readonly timeZone: string
  readonly currency: string
  /** Narrowest last: each sees what stands before it too. */
  readonly audiences: readonly string[]
  readonly frontDoor?: string
  readonly frontDesk: string
  readonly holidays: readonly string[]
  /** False where what people typed before they opened something must not count before an editor takes it over. */
  readonly learns?: boolean
  readonly notice?: { readonly text: string; readonly link?: string; readonly until?: string }
}
export interface Role {
  readonly role: string
  readonly rank: number
  readonly audience: string
  readonly edits: boolean
  readonly administers: boolean
}
export interface Person {
  readonly person: string
  readonly name: string
  readonly account?: string
}
export interface Synonyms {
  /** Each finds the others. */
  readonly groups: readonly (readonly string[])[]
  /** What a person types → what it also finds. */
  readonly oneWay: readonly { readonly from: string; readonly to: string }[]
}
