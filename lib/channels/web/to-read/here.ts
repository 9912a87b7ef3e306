import { textOf, type Document } from '../../../content'
import { toRead, type ToRead } from '../../../records'
import type { Reader } from '../reader'
import { dayOf, isLate, until } from './words'

/** On a document: that this reader is asked to read it, or has said that they did. */
export interface ShownToRead {
  /** The request's id. */
  readonly id: string
  /** The document's id. */
  readonly about: string
  /** A mark of what stands on this page. */
  readonly text: string
  /** `Grace Lindqvist asks you to read this by Mar 3.` */
  readonly words: string
  readonly why?: string
  /** The day has been. */
  readonly late: boolean
  /** `You said on Nov 23 that you have read this.` */
  readonly read?: string
  /** They pressed it just now. */
  readonly anew: boolean
  /** It changed while they read it. */
  readonly problem?: string
}

/** The newest thing asked of this reader about a document. `search` is the page's own address: `read` after a press. */
export async function presentToRead(
  reader: Reader,
  document: Document,
  search: URLSearchParams,
): Promise<ShownToRead | undefined> {
  const all = await toRead(reader.house, reader.actor, document.id)
  const asked = all.find(({ read }) => !read) ?? all[0]
  if (!asked) return undefined
  const said = search.get('read')
  return {
    id: asked.id,
    about: document.id,
    text: textOf(document),
    words: `${askedBy(reader, asked)} to read this${until(reader, asked)}.`,
    ...(asked.why && { why: asked.why }),
    late: !asked.read && isLate(reader, asked),
    ...(asked.read && { read: readWords(reader, asked.read) }),
    anew: said === 'yes',
    ...(said === 'changed' &&
      !asked.read && {
        problem: 'This was changed while you read it. Look through it again, then say so.',
      }),
  }
}

/** What a reader is still asked to read, in a line each: for their first page. */
export async function presentStillToRead(
  reader: Reader,
): Promise<readonly { readonly words: string; readonly title: string; readonly url: string }[]> {
  const all = (await toRead(reader.house, reader.actor)).filter(({ read }) => !read)
  const once = all.filter((one, at) => all.findIndex(other => other.document === one.document) === at)
  return once.map(asked => ({
    words: `${askedBy(reader, asked)} to read${until(reader, asked)}${isLate(reader, asked) ? ', which has been' : ''}:`,
    title: asked.document.title,
    url: asked.document.url,
  }))
}

function askedBy({ actor }: Reader, { by, byName }: ToRead): string {
  return by === actor.account ? 'You ask everybody in your role' : `${byName || 'Somebody'} asks you`
}

function readWords(reader: Reader, read: NonNullable<ToRead['read']>): string {
  const said = `You said on ${dayOf(reader, read.at)} that you have read this.`
  return read.asItIs ? said : `${said} It has changed since: what you read was revision ${read.revision}.`
}
