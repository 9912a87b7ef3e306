import type { Actor } from '../access'
import type { Kept } from './kept'

export interface Message {
  readonly at: Date
  readonly byOwner: boolean
  /** Who answered, to readers with a role; who reported it, to those who may answer. */
  readonly name?: string | undefined
  readonly text: string
}

/** "Something is wrong here", and what was said since. */
export interface Conversation {
  readonly id: string
  /** Absent where it is gone, or they may no longer see it. */
  readonly document: { readonly id: string; readonly title: string; readonly url: string } | undefined
  /** Who is to answer. */
  readonly team: { readonly id: string; readonly title: string }
  readonly at: Date
  readonly closed: boolean
  /** They reported it. */
  readonly mine: boolean
  readonly mayAnswer: boolean
  /** Oldest first. */
  readonly messages: readonly Message[]
}

/** A conversation in a list. */
export interface Summary {
  readonly id: string
  /** The document's title. */
  readonly title: string
  /** The document's address, where they may see it. */
  readonly url?: string | undefined
  readonly at: Date
  /** When something was last said. */
  readonly lastAt: Date
  /** The beginning of what was said last. */
  readonly excerpt: string
  /** For this reader: to be answered, or an answer they have not read. */
  readonly waiting: boolean
  readonly closed: boolean
}

export interface Inbox {
  readonly toAnswer: readonly Summary[]
  readonly mine: readonly Summary[]
}

/** Tells the team that owns a document that something is wrong there. @returns its id, or a plain sentence */
export async function report(
  _kept: Kept,
  _report: { readonly actor: Actor; readonly id: string; readonly text: string; readonly now: Date },
): Promise<{ readonly id: string } | { readonly error: string }> {
  return { error: 'This could not be sent.' }
}

/** A conversation, for whom it is for; its reporter has then read it. */
export async function conversation(
  _kept: Kept,
  _actor: Actor,
  _id: string,
): Promise<Conversation | undefined> {
  return undefined
}

/** Says more in a conversation. @returns a plain sentence when it can't be said; undefined when it isn't theirs */
export async function say(
  _kept: Kept,
  _said: {
    readonly actor: Actor
    readonly id: string
    readonly text: string
    /** By an owner: it is settled. The text may then be empty. */
    readonly close: boolean
    readonly now: Date
  },
): Promise<{ readonly ok: true } | { readonly error: string } | undefined> {
  return undefined
}

/** What they may answer, and what they reported; what was last said something in first. */
export async function inbox(_kept: Kept, _actor: Actor): Promise<Inbox> {
  return { toAnswer: [], mine: [] }
}

/** How many conversations wait for them: reports to their teams without an answer, and answers they have not read. */
export async function waitingFor(_kept: Kept, _actor: Actor): Promise<number> {
  return 0
}
