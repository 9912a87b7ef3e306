import { currentPublisher, type Published } from '../../../publish'
import { see, type Reader } from '../reader'
import { since } from '../when'
import { edits } from './editors'
import { presentHeld, type ShownHeld } from './publishing-held'

/** How it stands with what is served. */
export interface ShownPublishing {
  readonly source: string
  readonly live: ShownPublished
  /** Since when nothing new can be had from the source, and why. */
  readonly trouble?: { readonly since: string; readonly message: string }
  /** What is gone, and is served until somebody says that it may go. */
  readonly asked: readonly string[]
  readonly held: readonly ShownHeld[]
  /** What was published last, the newest first. */
  readonly last: readonly ShownPublished[]
}

export interface ShownPublished {
  readonly revision: string
  /** `17:04`, `Nov 21, 17:04`. */
  readonly at: string
  /** `Ingrid: Say when it comes`, or what made it happen. */
  readonly note: string
  readonly held: number
}

const causes: Readonly<Record<Published['cause'], string>> = {
  start: 'read when the house opened',
  change: 'changed in the source',
  webhook: 'told by the git host',
  button: 'asked for on this page',
  command: 'asked for by command',
}

/** Undefined for everybody who doesn't edit, and where nothing is published. */
export function presentPublishing(reader: Reader): ShownPublishing | undefined {
  const status = edits(reader) ? currentPublisher()?.status() : undefined
  const [live] = status?.last ?? []
  if (!status || !live) return undefined
  const { house, now } = reader
  const at = (instant: Date) => since(instant, now, house.snapshot.organization)
  const show = (one: Published): ShownPublished => ({
    revision: one.revision,
    at: at(one.at),
    note: one.by ? `${one.by}: ${one.message ?? ''}` : causes[one.cause],
    held: one.held,
  })
  const { trouble } = status
  const title = (file: string) => see(reader, house.snapshot.byFile.get(file) ?? '')?.title
  return {
    source: status.source,
    live: show(live),
    ...(trouble && { trouble: { since: at(trouble.since), message: trouble.message } }),
    asked: status.asked.map(file => (title(file) ? `${title(file)} (${file})` : file)),
    held: status.held.map(one => presentHeld(reader, one)),
    last: status.last.map(show),
  }
}
