import type { Both } from '../../../publish'
import type { Reader } from '../reader'
import { begin, type Begun, type Refused } from './begun'
import { look, type ShownLook } from './looked'

/** A page in which somebody writes another. */
export interface ShownEdit {
  readonly title: string
  readonly url: string
  readonly file: string
  readonly action: string
  readonly text: string
  readonly why: string
  /** The commits that they began from: of what is served, and of their own proposal where they go on with one. */
  readonly base: string
  readonly on?: { readonly name: string; readonly tip: string; readonly declined?: string }
  /** Where somebody else changed the same place meanwhile. */
  readonly both: readonly Both[]
  readonly look: ShownLook
  /** Why it wasn't sent. */
  readonly alert?: string
  /** Whether somebody at the git host approves it, or an editor in the house. */
  readonly approvedElsewhere: boolean
}

/** What somebody typed before. */
export interface Typed {
  readonly text: string
  readonly why: string
  /** Absent: what there is now. */
  readonly base?: string
  readonly tip?: string
  readonly alert?: string
}

/** Undefined where there is no such page for this reader. */
export async function presentEdit(
  reader: Reader,
  id: string,
  name?: string,
): Promise<ShownEdit | Refused | undefined> {
  const begun = await begin(reader, id, name)
  return begun && 'origin' in begun ? editOf(reader, begun) : begun
}

export function editOf(reader: Reader, begun: Begun, typed?: Typed): ShownEdit {
  const { document, proposals, reading, origin } = begun
  const { on } = origin
  const text = typed?.text ?? origin.text
  return {
    title: document.title,
    url: document.url,
    file: document.file,
    action: `/propose${encodeURI(document.url)}`,
    text,
    why: typed?.why ?? on?.why ?? '',
    base: typed?.base ?? origin.base,
    ...(on && {
      on: {
        name: on.name,
        tip: typed?.tip ?? on.tip,
        ...(on.declined && { declined: on.declined.reason }),
      },
    }),
    both: origin.both,
    look: look(reader, reading, document.file, text),
    ...(typed?.alert !== undefined && { alert: typed.alert }),
    approvedElsewhere: proposals.request !== undefined,
  }
}
