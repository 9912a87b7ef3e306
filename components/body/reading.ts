import type { Reader, ShownRun } from '../../lib/channels/web'
import type { Document } from '../../lib/content'

/** Whose eyes a body is drawn for, where it stands, and what its blanks stand for. */
export interface Reading {
  readonly reader: Reader
  readonly document: Document
  readonly vars?: Readonly<Record<string, string>>
  /** Of a playbook: which steps are done. */
  readonly run?: ShownRun | undefined
}
