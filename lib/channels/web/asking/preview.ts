import type { Document } from '../../../content'
import { who } from '../../../resolve'
import { amountIn } from '../may/amount-in'
import { documentLine, openWords } from '../document/kind'
import { presentOwner } from '../whose/owner'
import { see, type Reader } from '../reader'
import { presentFreshness } from '../document/freshness'
import { presentTrust } from '../document/trust'
import { presentMay, type ShownVerdict } from '../may/verdict'

/** The first lines of a document, beside the hits. */
export interface ShownPreview {
  readonly line: string
  readonly title: string
  readonly url: string
  /** The first step, of a playbook. */
  readonly lead?: string
  readonly words: readonly string[]
  readonly owner: string
  readonly open: boolean
  readonly hours: string
  readonly verified?: string
  readonly button: string
  readonly may: readonly ShownVerdict[]
}

/** What was found of a document: its address, the part of it, and what was asked. */
interface Found {
  readonly url: string
  readonly anchor: string
  readonly text: string
}

export function presentPreview(reader: Reader, document: Document, found: Found): ShownPreview {
  const { house, actor, now } = reader
  const owner = presentOwner(reader, who(house, { actor, id: document.id, now }))
  const fresh = presentFreshness(reader, document)
  const named = document.kind === 'action' ? [document.id] : document.actions
  return {
    line:
      document.kind === 'playbook' ? `Playbook · step 1 of ${document.steps.length}` : documentLine(document),
    title: document.title,
    url: found.url,
    ...firstWords(document, found.anchor),
    owner: owner.title,
    open: owner.open,
    hours: owner.hours,
    ...(fresh && {
      verified: fresh.late ? fresh.words : `Verified ${presentTrust(reader, document).verified}`,
    }),
    button: openWords[document.kind],
    may: named
      .slice(0, 3)
      .flatMap(id => presentMay(reader, id, document.owner, amountAsked(reader, id, found))),
  }
}

function amountAsked(reader: Reader, id: string, { text }: Found): number | undefined {
  const action = see(reader, id)
  if (action?.kind !== 'action') return undefined
  return amountIn(text, action.unit ?? '', reader.house.snapshot.organization.locale)
}

/** A playbook shows its first step; all else its summary, and the part that was found. */
function firstWords(document: Document, anchor: string): Pick<ShownPreview, 'lead' | 'words'> {
  const textAt = (wanted: string) => clip(document.sections.find(each => each.anchor === wanted)?.text ?? '')
  const step = document.kind === 'playbook' ? document.steps[0] : undefined
  if (step) return { lead: step.title, words: [textAt(step.id)].filter(Boolean) }
  const { summary } = document
  const found = textAt(anchor)
  return { words: [found.startsWith(summary) ? '' : summary, found].filter(Boolean) }
}

const most = 320

/** Text in one line, cut between words. */
function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, line.lastIndexOf(' ', most))}…`
}
