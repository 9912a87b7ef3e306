import type { Action } from './model'
import { parseDocument } from './parse'

/** An action as it stands in a file, whatever else is wrong with it; undefined where it can't be read at all. */
export function readAction(file: string, bytes: Uint8Array): Action | undefined {
  const { document } = parseDocument(file, bytes, 'action')
  return document?.kind === 'action' ? document : undefined
}
