import { levelOf, type Snapshot } from '../content'
import type { Index } from '../search'
import { evidenceOf, isEnough, type Evidence } from './evidence'
import { firstFound, reading } from './held'
import { type Phrased, phrased } from './phrase'
import { type Proposal, proposalId } from './proposal'
import { rules } from './rules'
import type { Use } from './use'

/** What proposals are made from. */
export interface Grounds {
  readonly snapshot: Snapshot
  readonly index: Index
  readonly uses: readonly Use[]
  /** Words of the names of people in the house, in lower case. */
  readonly names: ReadonlySet<string>
  /** Ids of proposals that an editor declined. */
  readonly declined: ReadonlySet<string>
  readonly now: Date
}

export interface Proposals {
  /** Those with most people behind them first. */
  readonly proposals: readonly Proposal[]
  /** Levels of the searches that were left out because what they say may be personal. */
  readonly personal: readonly number[]
}

/**
 * From what people typed and opened to phrasings of documents. Each is made from use that its own level may know of, and
 * from nothing narrower; those that a document says already, and those that were declined, are left out.
 */
export function proposalsOf(grounds: Grounds): Proposals {
  const { snapshot, index, declined } = grounds
  const { phrased: uses, personal } = phrased(grounds, grounds.uses, grounds.names)
  const byKey = groups(uses, use => use.key)
  const asked = new Map<string, ReadonlySet<string>>()
  const isAsked = (document: string, key: string, level: number) => {
    const at = `${level} ${document}`
    const keys = asked.get(at) ?? askedKeys(grounds, document, level)
    asked.set(at, keys)
    return keys.has(key)
  }
  const proposals: Proposal[] = []
  for (const [key, same] of byKey) {
    const told = new Map<string, Proposal>()
    for (let level = 0; level < snapshot.organization.audiences.length; level++) {
      for (const proposal of atLevel(grounds, key, same, level)) {
        // Where a wider audience is enough by itself, nothing is added by a narrower one.
        const before = told.get(proposal.document)
        if (!before || (before.state === 'contested' && proposal.state !== 'contested'))
          told.set(proposal.document, proposal)
      }
    }
    for (const proposal of told.values())
      if (!declined.has(proposal.id) && !isAsked(proposal.document, key, proposal.level))
        proposals.push(proposal)
  }
  return { proposals: proposals.sort(byEvidence), personal }

  function atLevel({ now }: Grounds, key: string, same: readonly Phrased[], level: number): Proposal[] {
    const seen = same.filter(use => use.level <= level)
    // A level at which nobody typed it would say the same again.
    if (!seen.some(use => use.level === level)) return []
    const byDocument = [...groups(seen, use => use.document)].map(([document, own]) => ({
      document,
      own,
      evidence: evidenceOf(own, now),
    }))
    const all = byDocument.reduce((sum, { evidence }) => sum + evidence.weight, 0)
    return byDocument.flatMap(({ document, own, evidence }) => {
      const unknown = own.some(use => use.unknown)
      const { audience } = snapshot.documents.get(document) ?? {}
      if (audience === undefined || !isEnough(evidence, unknown)) return []
      const text = usualText(own)
      const share = all > 0 ? evidence.weight / all : 0
      return {
        id: proposalId(document, key),
        document,
        text,
        key,
        level,
        state: stateOf(share, text, document, level, levelOf(snapshot, audience)),
        evidence,
        strength: (share * evidence.weight) / (1 + evidence.weight),
        rivals: byDocument
          .filter(other => other.document !== document)
          .map(other => ({ document: other.document, times: other.evidence.times })),
      }
    })
  }

  function stateOf(
    share: number,
    text: string,
    document: string,
    level: number,
    own: number,
  ): Proposal['state'] {
    if (share < rules.agreement) return 'contested'
    if (firstFound(index, text, level) === document) return 'found'
    return level > own ? 'narrower' : 'proposed'
  }
}

/** Keys of what a document says already: its title and its phrasings. */
function askedKeys({ snapshot, index }: Grounds, id: string, level: number): Set<string> {
  const document = snapshot.documents.get(id)
  const texts = document ? [document.title, ...document.asked] : []
  return new Set(texts.map(text => reading(index, text, level).key))
}

/** The way most people typed it; of equals the first in the alphabet. */
function usualText(uses: readonly Phrased[]): string {
  const people = [...groups(uses, use => use.text)].map(([text, own]) => ({
    text,
    people: new Set(own.map(({ person, at }) => person ?? at.toISOString().slice(0, 10))).size,
    times: own.length,
  }))
  people.sort((a, b) => b.people - a.people || b.times - a.times || (a.text < b.text ? -1 : 1))
  return people[0]!.text
}

const byEvidence = (a: { id: string; evidence: Evidence }, b: { id: string; evidence: Evidence }) =>
  b.evidence.witnesses - a.evidence.witnesses || b.evidence.times - a.evidence.times || (a.id < b.id ? -1 : 1)

function groups<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const one of all) {
    const group = found.get(keyOf(one))
    if (group) group.push(one)
    else found.set(keyOf(one), [one])
  }
  return found
}
