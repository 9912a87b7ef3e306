import type { Finding } from '../../../consistency'
import { wordsBetween } from '../../../history'
import { see, way, type Reader, type Way } from '../reader'

/** One of two places. */
export interface ShownSide {
  readonly title: string
  readonly url: string
  readonly heading: string
  readonly owner: Way
  readonly audience: string
  /** How often the document was read. */
  readonly read: string
  /** What stands there; `own` is what the other doesn't say. */
  readonly pieces: readonly { readonly text: string; readonly own: boolean }[]
}

/** Two places beside each other; the reader may see both. */
export function presentSides(
  reader: Reader,
  { kind, places, texts }: Finding,
  times: ReadonlyMap<string, number>,
): readonly [ShownSide, ShownSide] {
  const documents = places.map(({ document }) => see(reader, document)!)
  const pieces =
    kind === 'limit'
      ? ([0, 1] as const).map(at => [{ text: texts[at], own: false }])
      : differing(texts, documents[0]!.locale)
  const side = (at: 0 | 1): ShownSide => {
    const document = documents[at]!
    const { anchor, heading } = places[at]
    const owner = see(reader, document.owner)
    // A node of a tree is no anchor: which one a page shows depends on the answers before it.
    const hash = anchor === '' || document.kind === 'tree' ? '' : `#${anchor}`
    return {
      title: document.title,
      url: `${document.url}${hash}`,
      heading,
      owner: owner ? way(reader, owner) : { title: document.owner },
      audience: document.audience,
      read: readWords(times.get(document.id) ?? 0),
      pieces: pieces[at]!,
    }
  }
  return [side(0), side(1)]
}

/** The words of two texts, those marked that only one of them has. */
function differing([one, other]: Finding['texts'], locale: string): ShownSide['pieces'][] {
  const pieces = wordsBetween(one, other, locale)
  const of = (mine: 'out' | 'in') =>
    pieces
      .filter(({ kind }) => kind === 'same' || kind === mine)
      .map(({ kind, text }) => ({ text, own: kind === mine }))
  return [of('out'), of('in')]
}

const readWords = (times: number) =>
  times === 0 ? 'not read' : times === 1 ? 'read once' : `read ${times} times`
