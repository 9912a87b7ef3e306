import type { Document } from '../../../content'
import { askedAbout, askingProblem, mayAskToRead, rolesFor, type Asking } from '../../../records'
import { roleName, type Reader } from '../reader'
import { askedWords, progressOf } from './words'

/** The form with which whoever answers for a document asks people to read it, and what came of it so far. */
export interface ShownAskToRead {
  /** The document's id. */
  readonly about: string
  readonly roles: readonly { readonly role: string; readonly name: string; readonly chosen: boolean }[]
  readonly why: string
  readonly due: string
  /** Written, and not asked: what is wrong with it. */
  readonly problem?: string
  /** They may ask; else they see only what came of it. */
  readonly may: boolean
  /** It was just asked. */
  readonly anew: boolean
  readonly asked: readonly { readonly words: string; readonly url: string }[]
}

/** `search` is the page's own address: `unasked` with what was written where that was wrong, `asked` when it is done. */
export async function presentAskToRead(
  reader: Reader,
  document: Document,
  search: URLSearchParams,
): Promise<ShownAskToRead | undefined> {
  const { house, actor, now } = reader
  const may = house.db !== undefined && mayAskToRead(house, actor, document)
  const asked = await askedAbout(house, actor, document)
  if (!may && asked.length === 0) return undefined
  const written = askingIn(search)
  const problem = search.has('unasked') ? askingProblem(house.snapshot, document, written, now) : undefined
  return {
    about: document.id,
    roles: rolesFor(house.snapshot, document).map(role => ({
      role,
      name: roleName(role),
      chosen: written.roles.includes(role),
    })),
    why: written.why,
    due: written.due,
    ...(problem !== undefined && { problem }),
    may,
    anew: search.has('asked'),
    asked: asked.map(one => ({
      words: `${progressOf(one)}. ${askedWords(reader, one)}`,
      url: `/to-read/${one.id}`,
    })),
  }
}

/** What was written in the form. */
export function askingIn(fields: URLSearchParams): Asking {
  return {
    roles: fields.getAll('role'),
    why: (fields.get('why') ?? '').trim(),
    due: (fields.get('due') ?? '').trim(),
  }
}
