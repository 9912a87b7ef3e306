import { paragraphsIn, type Document } from '../../../content'
import { originsOf } from '../../../history'
import { blameOf } from '../../../publish'
import type { Reader } from '../reader'
import { since } from '../when'
import { openHistory } from './open'
import { nothingKept } from './page'

/** Paragraphs that stand one after the other and were written in one go. */
export interface ShownStretch {
  readonly when: string
  readonly by: string
  /** For those who write. */
  readonly why?: string
  /** The change that wrote them, where the reader may see it. */
  readonly url?: string
  readonly paragraphs: readonly string[]
}

/** A document as it is today, with who wrote each paragraph of it last. */
export interface ShownParagraphs {
  readonly title: string
  readonly url: string
  readonly locale: string
  /** Why there is nothing. */
  readonly note?: string
  readonly stretches: readonly ShownStretch[]
}

/** Undefined for those to whom no history is shown. */
export async function presentParagraphs(
  reader: Reader,
  document: Document,
): Promise<ShownParagraphs | undefined> {
  const open = await openHistory(reader, document)
  if (!open) return undefined
  const { title, url, locale } = document
  const common = { title, url, locale }
  if (!open.isKept) return { ...common, note: nothingKept, stretches: [] }
  const { served } = open
  if (!served) {
    const note = 'What you read today is not committed yet. Who wrote which paragraph can be told once it is.'
    return { ...common, note, stretches: [] }
  }
  const lines = await blameOf(reader.house.folder, served.file, served.commit)
  const seen = new Set(open.versions.map(({ commit }) => commit))
  const stretches: (ShownStretch & { commit: string; paragraphs: string[] })[] = []
  for (const { text, line } of originsOf(paragraphsIn(served.file, served.bytes) ?? [], lines)) {
    const last = stretches.at(-1)
    if (last?.commit === line.commit) last.paragraphs.push(text)
    else {
      stretches.push({
        commit: line.commit,
        when: since(line.at, reader.now, reader.house.snapshot.organization),
        by: line.by,
        ...(open.edits && { why: line.why }),
        ...(seen.has(line.commit) && { url: encodeURI(`/history${url}/${line.commit}`) }),
        paragraphs: [text],
      })
    }
  }
  return { ...common, stretches }
}
