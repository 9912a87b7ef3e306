import { askedToRead, askingProblem, mayAskToRead, type AskedReader } from '../../../records'
import { roleName, type Reader } from '../reader'
import { askedWords, dayOf, progressOf } from './words'

/** What was asked, and who has read it. */
export interface ShownFollowed {
  readonly id: string
  readonly title: string
  /** The document's address. */
  readonly url: string
  /** `Sam Okoro asked on Nov 23 that it be read by Dec 1: volunteer.` */
  readonly words: string
  readonly why?: string
  /** `3 of 5 have read it` */
  readonly progress: string
  /** It says something else than it did when it was asked. */
  readonly changed: boolean
  readonly ended: boolean
  /** It may be asked anew, or ended. */
  readonly mayAsk: boolean
  /** The day that was written to ask anew, and what is wrong with it. */
  readonly problem?: { readonly due: string; readonly say: string }
  readonly missing: readonly ShownReader[]
  readonly done: readonly ShownReader[]
  /** Who has read it, and is asked no more. */
  readonly others: readonly ShownReader[]
}

export interface ShownReader {
  /** What they sign in with, which no two people share. */
  readonly account: string
  readonly name: string
  /** `Volunteer · Nov 23`, `Volunteer · Nov 24, the version of revision 3f2c1d0` */
  readonly line: string
}

/** Undefined where it isn't this reader's to know. `search` is the page's own address: `due` where that was wrong. */
export async function presentFollowed(
  reader: Reader,
  id: string,
  search: URLSearchParams,
): Promise<ShownFollowed | undefined> {
  const asked = await askedToRead(reader.house, reader.actor, id)
  if (!asked) return undefined
  const { document, why, roles, readers, unchanged, ended } = asked
  const due = search.get('due') ?? ''
  const say = due && askingProblem(reader.house.snapshot, document, { roles, why, due }, reader.now)
  const show = (all: readonly AskedReader[]) => all.map(one => presentReader(reader, one))
  return {
    id,
    title: document.title,
    url: document.url,
    words: askedWords(reader, asked),
    ...(why && { why }),
    progress: progressOf(asked),
    changed: !unchanged,
    ended,
    mayAsk: mayAskToRead(reader.house, reader.actor, document),
    ...(say && { problem: { due, say } }),
    missing: show(readers.filter(one => one.asked && !one.read)),
    done: show(readers.filter(one => one.asked && one.read)),
    others: show(readers.filter(one => !one.asked)),
  }
}

function presentReader(reader: Reader, { account, name, role, read }: AskedReader): ShownReader {
  if (!read) return { account, name, line: roleName(role) }
  const version = read.asAsked ? '' : `, as it was changed later: revision ${read.revision}`
  return { account, name, line: `${roleName(role)} · ${dayOf(reader, read.at)}${version}` }
}
