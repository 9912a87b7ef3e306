/** How something goes out. */
export type Way = 'mail' | 'webhook' | 'status'

/** Something that is to go out. */
export interface NewNotice {
  /** Made from what it is about and for whom: what has the same goes out once. */
  readonly id: string
  readonly way: Way
  /** For whom: an address of mail, or the name of what is called. Never a secret. */
  readonly to: string
  /** What it is, for a list of them. */
  readonly about: string
  /** What is sent, as JSON. */
  readonly content: string
}

/** Something that is due. */
export interface DueNotice extends NewNotice {
  readonly at: Date
  /** How often it was tried. */
  readonly tries: number
}

/** What became of it. */
export interface PastNotice extends Omit<NewNotice, 'content'> {
  readonly at: Date
  readonly tries: number
  /** Absent when it didn't arrive. */
  readonly sentAt?: Date
  /** When it is tried next; absent when it arrived, or was given up. */
  readonly dueAt?: Date
  /** Why it didn't go out when it was tried last. */
  readonly error?: string
}
