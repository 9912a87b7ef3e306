import type { Evidence } from './evidence'

/**
 * What becomes of a phrasing: `proposed` for the document's `asked`; `found`: it already finds the document first;
 * `narrower`: only people of a narrower audience than the document's typed it, and their words stay among them;
 * `contested`: others typed the same and opened something else.
 */
export type State = 'proposed' | 'found' | 'narrower' | 'contested'

/** What people typed before they opened a document, often enough to be told. */
export interface Proposal {
  /** The same for the same words and document. */
  readonly id: string
  /** The document's id. */
  readonly document: string
  readonly text: string
  /** All that ask the same have the same key. */
  readonly key: string
  /** The narrowest audience among those who typed it and those who may see the document, as a level. */
  readonly level: number
  readonly state: State
  readonly evidence: Evidence
  /** 0..1: how much may be made of it until an editor has decided. */
  readonly strength: number
  /** Other documents that the same words led to. */
  readonly rivals: readonly { readonly document: string; readonly times: number }[]
}

/** FNV-1a over both, as seven letters and digits: short enough to be typed. */
export function proposalId(document: string, key: string): string {
  let hash = 0x811c9dc5
  const text = `${document}\n${key}`
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36).padStart(7, '0')
}
