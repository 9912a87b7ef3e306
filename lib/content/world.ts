import { channelFact } from './channel-fact'
import { altered } from './later'
import type { Document, Fact, Kind, Organization } from './model'
import type { Parsed } from './parse'
import type { Settings } from './settings'
import { completeTree } from './tree/complete'

/** All files of a content folder, each read by itself, ready to be held against each other. */
export interface World {
  readonly parsed: readonly Parsed[]
  readonly settings: Settings
  /** Documents that could be read, by id; of two with one id, the first file's. */
  readonly byId: ReadonlyMap<string, Document>
  readonly byFile: ReadonlyMap<string, Parsed>
  /** Paths under `files/`. */
  readonly files: ReadonlySet<string>
  /** Those of facts.yaml, if that could be read, and those that are known by themselves. */
  readonly facts: ReadonlyMap<string, Fact>
  readonly audiences: readonly string[]
  /** Whether some who see a document of audience `b` don't see one of audience `a`. */
  readonly isNarrower: (a: string, b: string) => boolean
}

/**
 * Gathers what was read; what a document leaves to the organization (audience,
 * language) or to a fact that it asks for is filled in here.
 * @param first whether a file has its id before others that want it too
 */
export function gather(
  parsed: readonly Parsed[],
  settings: Settings,
  files: ReadonlySet<string>,
  first: (file: string) => boolean = () => false,
): World {
  const { organization } = settings
  const audiences = organization?.audiences ?? []
  const facts = new Map([['channel', channelFact(parsed)], ...(settings.facts ?? [])])
  const trees = parsed.map(one =>
    one.document?.kind === 'tree' ? { ...one, document: completeTree(one.document, facts) } : one,
  )
  const whole = organization ? trees.map(one => fill(one, organization)) : trees
  const byId = new Map<string, Document>()
  const inTurn = [...whole.filter(({ file }) => first(file)), ...whole.filter(({ file }) => !first(file))]
  for (const { document } of inTurn) if (document && !byId.has(document.id)) byId.set(document.id, document)
  return {
    parsed: whole,
    settings,
    byId,
    byFile: new Map(whole.map(one => [one.file, one])),
    files,
    facts,
    audiences,
    isNarrower: (a, b) => audiences.includes(b) && audiences.indexOf(a) > audiences.indexOf(b),
  }
}

/** What was filled in last: a document that didn't change stays the same object, which spares those who compare. */
const filledIn = new WeakMap<Parsed, Parsed & { document: Document }>()

function fill(one: Parsed, organization: Organization): Parsed {
  if (!one.document) return one
  const audience = one.document.audience || defaultAudience(one.document.kind, organization)
  const locale = one.document.locale || organization.locale
  const owner = one.document.owner || organization.frontDesk
  const known = filledIn.get(one)
  const isSame =
    known?.document.audience === audience &&
    known.document.locale === locale &&
    known.document.owner === owner
  if (known && isSame) return known
  const filled = { ...one, document: altered(one.document, { audience, locale, owner }) }
  filledIn.set(one, filled)
  return filled
}

/**
 * Documents are for staff unless they say otherwise. Teams, actions and channels are for everybody who is signed
 * in: whoever follows a tree must be able to see who owns the issue and what they may do.
 */
export function defaultAudience(kind: Kind, { audiences }: Organization): string {
  const [widest = '', signedIn = widest] = audiences
  if (kind === 'team' || kind === 'action' || kind === 'channel') return signedIn
  return audiences.includes('staff') ? 'staff' : (audiences.at(-1) ?? '')
}
