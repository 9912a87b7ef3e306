import { textOf, type Document } from '../../../content'
import { mayVerify } from '../../../records'
import { trustHere } from '../document/freshness'
import type { Reader } from '../reader'
import { verifiesBy } from './how'

/** At the end of a document, for whoever may say that it is right. */
export interface ShownVerify {
  /** The document's id. */
  readonly about: string
  /** A mark of what stands on this page. */
  readonly text: string
  /** Made with the page, so that a second press keeps nothing more. */
  readonly verification: string
  /** A commit is proposed, and holds once that is approved. */
  readonly proposes: boolean
  /** It was pressed just now. */
  readonly anew: boolean
  /** It is verified, and not yet to be looked at again. */
  readonly holds: boolean
  /** It couldn't be done: what to do. */
  readonly problem?: string
}

const problems: Readonly<Record<string, string>> = {
  changed: 'This was changed while you read it. Look through it again, then say so.',
  proposed: 'It could not be proposed just now. Try again in a minute, or write the day into its file.',
}

/** `search` is the page's own address: `verified` after a press. Undefined for whoever may not. */
export function presentVerify(
  reader: Reader,
  document: Document,
  search: URLSearchParams,
): ShownVerify | undefined {
  const trust = trustHere(reader, document)
  const how = verifiesBy(reader)
  if (!how || !trust || !mayVerify(reader.house, reader.actor, document, trust.step)) return undefined
  const said = search.get('verified') ?? ''
  return {
    about: document.id,
    text: textOf(document),
    verification: crypto.randomUUID(),
    proposes: how === 'commit',
    anew: said === 'yes',
    holds: trust.state === 'validated' && !trust.step,
    ...(problems[said] && { problem: problems[said] }),
  }
}
