import { parseDocument, kindOf, type Document, type Reading } from '../../../content'
import { isRefusal, isTheirs, same, type Origin, type Proposals } from '../../../propose'
import { currentPublisher } from '../../../publish'
import { see, way, type Reader, type Way } from '../reader'
import { authorFor, eyesOf, proposalsFor } from './proposer'

/** A page that somebody may write, with the text to begin from. */
export interface Begun {
  readonly document: Document
  readonly proposals: Proposals
  readonly reading: Reading
  /** As it is served now. */
  readonly now: Origin
  /** What to begin from: the same, or a proposal of theirs on top of it. */
  readonly origin: Origin
}

/** Why a page that somebody may read can't be written by them. */
export interface Refused {
  readonly title: string
  readonly url: string
  readonly why: string
  /** Whom to ask. */
  readonly owner: Way
}

/**
 * What somebody who would like to change a page begins from. Undefined where there is no such page for them.
 * @param name a proposal of theirs to go on with
 */
export async function begin(reader: Reader, id: string, name?: string): Promise<Begun | Refused | undefined> {
  const document = see(reader, id)
  const { account, role } = reader.actor
  if (!document || !account || !role) return undefined
  const refuse = (why: string): Refused => {
    const team = see(reader, document.owner)
    const owner = way(reader, { id: document.owner, title: team?.title ?? 'whoever it belongs to' })
    return { title: document.title, url: document.url, why, owner }
  }
  const proposals = proposalsFor(reader)
  if (!proposals) return refuse('What you read here is not kept in git, so changes can’t be proposed.')
  const reading = currentPublisher()?.reading()
  if (!reading) return refuse('The source is out of reach just now, so nothing can be proposed.')
  try {
    const now = await proposals.origin(document.file)
    if (!now) return refuse('This page has not been committed to git yet, so changes can’t be proposed.')
    if (!mayRead(reader, reading, document.file, now.text))
      return refuse('In its text stand names of pages that are not for everybody who reads it.')
    if (name === undefined) return { document, proposals, reading, now, origin: now }
    const origin = await proposals.origin(document.file, name)
    const isOwn = origin?.on && same(origin.on.by.email, authorFor(reader).email)
    return origin && isOwn ? { document, proposals, reading, now, origin } : undefined
  } catch (error) {
    if (isRefusal(error)) return refuse(error.message)
    throw error
  }
}

/** Whether somebody may read a file as it is written. */
export function mayRead(reader: Reader, reading: Reading, file: string, text: string): boolean {
  const kind = kindOf(file)
  return kind !== undefined && isTheirs(reading, parseDocument(file, Buffer.from(text), kind), eyesOf(reader))
}
