import type { Place } from './place'
import type { Band, DateBand } from './tree'

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
  /** How many questions a walk through a tree may ask before `prove` warns; 7 unless it says so. */
  readonly mostQuestions?: number
  /** How documents are verified, and what happens when that isn't done in time. */
  readonly verification?: Verification
  readonly notice?: { readonly text: string; readonly link?: string; readonly until?: string }
}
/** Days after the day on which a check was due; what is absent follows from `verifyEvery`. */
export interface Verification {
  /** What pressing "This is right" leaves behind: a record, or else a commit. */
  readonly by?: 'record' | 'commit'
  /** Results say that it is overdue. */
  readonly marked?: number
  /** It is for the owner's backup too. */
  readonly backup?: number
  /** The whole organization is less ready for it. */
  readonly counts?: number
}

export interface Role {
  readonly role: string
  readonly rank: number
  /** The line of work in which the rank counts: finance, teaching. Those without one are a line of their own. */
  readonly line?: string
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

/**
 * Something about a case that trees and conditions share. A choice has values; an amount or a day has bands. Conditions
 * read the id of a value or band. `channel` is known by itself: the short ids of the channels.
 */
export type Fact = Place & {
  readonly fact: string
  /** How it is asked for. */
  readonly ask: string
  /** Asked once, or known from elsewhere: the order, or earlier decisions. */
  readonly from: 'asked' | 'order' | 'decisions'
} & (
    | { readonly kind: 'choice'; readonly values: readonly { readonly id: string; readonly label: string }[] }
    | { readonly kind: 'amount'; readonly unit: string; readonly bands: readonly Omit<Band, 'to'>[] }
    | { readonly kind: 'date'; readonly bands: readonly Omit<DateBand, 'to'>[] }
  )

/** A number that changes on known days, and that bands use by name. */
export interface Figure extends Place {
  readonly figure: string
  readonly title: string
  readonly unit: string
  /** By `from`, `YYYY-MM-DD`, ascending; minor units. */
  readonly values: readonly { readonly from: string; readonly is: number }[]
}
