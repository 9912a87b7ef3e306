import type { Document } from '../../content'
import { who, type Hit } from '../../resolve'
import { documentLine, openWords } from './kind'
import { presentOwner } from './owner'
import { see, type Reader } from './reader'
import { presentTrust } from './trust'
import { presentMay, type ShownVerdict } from './verdict'

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

const lines = 3

export function presentPreview(reader: Reader, hit: Hit): ShownPreview | undefined {
  const document = see(reader, hit.id)
  if (!document) return undefined
  const { house, actor, now } = reader
  const owner = presentOwner(reader, who(house, { actor, id: hit.id, now }))
  const { verified, overdue, vouched } = presentTrust(reader, document)
  const named = document.kind === 'action' ? [document.id] : document.actions
  return {
    line:
      document.kind === 'playbook' ? `Playbook · step 1 of ${document.steps.length}` : documentLine(document),
    title: document.title,
    url: hit.url,
    ...firstWords(document, hit),
    owner: owner.title,
    open: owner.open,
    hours: owner.hours,
    ...(vouched && {
      verified: verified ? `Verified ${verified}${overdue ? ', overdue' : ''}` : 'Never verified',
    }),
    button: openWords[document.kind],
    may: named.slice(0, 3).flatMap(id => presentMay(reader, id, document.owner)),
  }
}

/** A playbook shows its first step; all else the part that was found, after the summary. */
function firstWords(document: Document, hit: Hit): Pick<ShownPreview, 'lead' | 'words'> {
  if (document.kind === 'playbook') {
    const [first] = document.steps
    const section = document.sections.find(each => each.anchor === first?.id)
    if (first) return { lead: first.title, words: paragraphs(section?.text).slice(0, lines) }
  }
  const found = document.sections.find(each => each.anchor === hit.section.anchor)
  const summary = document.summary ? [document.summary] : []
  const rest = paragraphs(found?.text).filter(each => !summary.some(said => sameStart(said, each)))
  return { words: [...summary, ...rest].slice(0, lines) }
}

const paragraphs = (text = ''): string[] =>
  text
    .split('\n')
    .filter(line => line.trim())
    .map(line => (line.length > 280 ? `${line.slice(0, line.lastIndexOf(' ', 280))}…` : line))

const sameStart = (a: string, b: string): boolean => a.slice(0, 60) === b.slice(0, 60)
