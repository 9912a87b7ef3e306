import { formatAmount } from '../../../content'
import type { Hit } from '../../../resolve'
import { amountIn } from '../may/amount-in'
import { foundAt } from './found-at'
import { presentFreshness, type ShownFreshness } from '../document/freshness'
import { kindLine } from '../document/kind'
import { presentPreview, type ShownPreview } from './preview'
import { see, type Reader } from '../reader'
import { presentMay } from '../may/verdict'
import { toneOf, type Tone } from '../may/verdict-words'

/** A piece of text, and whether it is what was looked for. */
export interface Marked {
  readonly text: string
  readonly mark: boolean
}

/** A row of the list under the box. */
export interface ShownHit {
  readonly id: string
  readonly url: string
  readonly title: readonly Marked[]
  readonly snippet: readonly Marked[]
  readonly line: string
  readonly owner: string
  readonly open: boolean
  readonly fresh?: ShownFreshness
  readonly pill?: { readonly tone: Tone; readonly words: string }
  readonly preview: ShownPreview
}

/** Hits as rows, each with its preview; `trace` is the search that found them, `text` what was asked. */
export function presentHits(reader: Reader, hits: readonly Hit[], trace: string, text: string): ShownHit[] {
  return hits.flatMap(hit => {
    const document = see(reader, hit.id)
    if (!document) return []
    const fresh = presentFreshness(reader, document)
    const pill = pillOf(reader, hit, text)
    const url = foundAt(atSection(hit), trace)
    return [
      {
        id: hit.id,
        url,
        title: cut({ text: hit.title, marks: hit.titleMarks }),
        snippet: snippetOf(hit),
        line: kindLine(hit.kind, hit.steps),
        owner: hit.owner.title,
        open: hit.owner.open,
        ...(fresh && { fresh }),
        ...(pill && { pill }),
        preview: presentPreview(reader, document, { url, anchor: hit.section.anchor, text }),
      },
    ]
  })
}

/**
 * The best of the text. Where that doesn't show why it was found, the heading comes before it, or the way people ask for it.
 */
function snippetOf({ snippet, section: { heading }, headingMarks, titleMarks, asked }: Hit): Marked[] {
  if (snippet.marks.length > 0) return cut(snippet)
  const before = (shown: Hit['snippet']) => [...cut(shown), { text: ' · ', mark: false }, ...cut(snippet)]
  if (headingMarks.length > 0) return before({ text: heading, marks: headingMarks })
  if (titleMarks.length > 0 || !asked || asked.marks.length === 0) return cut(snippet)
  const marks = asked.marks.map(([from, to]) => [from + 1, to + 1] as const)
  return before({ text: `“${asked.text}”`, marks })
}

/** A tree opens with its question, whatever part of it was found; all else at the section that was found. */
function atSection({ url, kind, section }: Hit): string {
  return section.anchor && kind !== 'tree' ? `${url}#${section.anchor}` : url
}

/** `You may: Refund, up to $50`; where the question speaks of an amount, `Ask first: Refund $120`. */
function pillOf(reader: Reader, { verdict }: Hit, text: string): ShownHit['pill'] {
  if (!verdict) return undefined
  const action = see(reader, verdict.action)
  if (action?.kind !== 'action') return undefined
  const { locale } = reader.house.snapshot.organization
  const amount = amountIn(text, action.unit ?? '', locale)
  const [asked] = amount === undefined ? [] : presentMay(reader, action.id, undefined, amount)
  const tone = asked?.tone ?? toneOf(verdict)
  const what = asked?.what ?? action.title
  if (tone === 'never') return { tone, words: `Never: ${what}` }
  if (asked?.depends) return { tone, words: `It depends: ${what}` }
  if (tone === 'ask') return { tone, words: `Ask first: ${what}` }
  const limit =
    !asked && verdict.limit !== null && action.unit !== undefined
      ? `, up to ${formatAmount(verdict.limit, action.unit, locale)}`
      : ''
  return { tone, words: `You may: ${what}${limit}` }
}

/** The text cut at its marks. */
function cut({ text, marks }: Hit['snippet']): Marked[] {
  const parts: Marked[] = []
  let at = 0
  for (const [from, to] of marks) {
    if (from > at) parts.push({ text: text.slice(at, from), mark: false })
    parts.push({ text: text.slice(from, to), mark: true })
    at = to
  }
  if (at < text.length) parts.push({ text: text.slice(at), mark: false })
  return parts
}
