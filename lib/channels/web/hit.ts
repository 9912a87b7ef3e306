import type { Hit } from '../../resolve'
import { kindLine } from './kind'
import { presentPreview, type ShownPreview } from './preview'
import { see, type Reader } from './reader'
import { toneOf, type Tone } from './verdict'
import { formatAmount } from '../../content'

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
  readonly heading: string
  readonly snippet: readonly Marked[]
  readonly line: string
  readonly owner: string
  readonly open: boolean
  readonly pill?: { readonly tone: Tone; readonly words: string }
  readonly preview?: ShownPreview
}

export function presentHit(reader: Reader, hit: Hit): ShownHit {
  const pill = pillOf(reader, hit)
  const preview = presentPreview(reader, hit)
  return {
    id: hit.id,
    url: hit.url,
    title: cut({ text: hit.title, marks: hit.titleMarks }),
    heading: hit.section.heading === hit.title ? '' : hit.section.heading,
    snippet: cut(hit.snippet),
    line: kindLine(hit.kind, hit.steps),
    owner: hit.owner.title,
    open: hit.owner.open,
    ...(pill && { pill }),
    ...(preview && { preview }),
  }
}

/** `You may: Refund, up to $50` */
function pillOf(reader: Reader, { verdict }: Hit): ShownHit['pill'] {
  if (!verdict) return undefined
  const action = see(reader, verdict.action)
  if (action?.kind !== 'action') return undefined
  const tone = toneOf(verdict)
  if (tone === 'never') return { tone, words: `Never: ${action.title}` }
  if (tone === 'ask') return { tone, words: `Ask first: ${action.title}` }
  const limit =
    verdict.limit !== null && action.unit !== undefined
      ? `, up to ${formatAmount(verdict.limit, action.unit, reader.house.snapshot.organization.locale)}`
      : ''
  return { tone, words: `You may: ${action.title}${limit}` }
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
