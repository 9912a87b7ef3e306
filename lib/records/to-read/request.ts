import { addDays, levelOf, textOf, today, type Document, type Kind, type Snapshot } from '../../content'
import type { RequestRow } from './store'

/** Something that people are asked to read. */
export interface ReadRequest {
  readonly id: string
  readonly document: Document
  /** Of the document as it was when it was asked. */
  readonly revision: string
  /** It still says what it said then. */
  readonly unchanged: boolean
  readonly at: Date
  /** The account of whoever asks. */
  readonly by: string
  readonly roles: readonly string[]
  readonly why: string
  /** `YYYY-MM-DD` */
  readonly due?: string
  readonly ended: boolean
}

/** What was asked about a document that is there; undefined where it is gone, and nobody is asked. */
export function requestOf(snapshot: Snapshot, row: RequestRow): ReadRequest | undefined {
  const { documents, redirects } = snapshot
  const document = documents.get(row.documentId) ?? documents.get(redirects.get(row.documentId) ?? '')
  if (!document) return undefined
  const { id, revision, at, why, due } = row
  return {
    id,
    document,
    revision,
    unchanged: textOf(document) === row.text,
    at,
    by: row.accountId,
    roles: JSON.parse(row.roles) as string[],
    why,
    ...(due && { due }),
    ended: row.endedAt !== null,
  }
}

/** The kinds that are read from beginning to end; a tree is walked, and a team looked up. */
export const readable: ReadonlySet<Kind> = new Set(['answer', 'playbook', 'policy'])

/** The roles whose people may see a document: nobody else can be asked to read it. */
export function rolesFor(snapshot: Snapshot, { audience }: Pick<Document, 'audience'>): readonly string[] {
  const own = snapshot.organization.audiences.indexOf(audience)
  return snapshot.roles
    .filter(role => own >= 0 && own <= levelOf(snapshot, role.audience))
    .map(({ role }) => role)
}

/** The revision that a document is served in. */
export function revisionOf({ older, revision }: Snapshot, { id }: Document): string {
  return older?.get(id)?.revision ?? revision
}

/** What is to be asked, as it was written in a form. */
export interface Asking {
  readonly roles: readonly string[]
  readonly why: string
  /** `YYYY-MM-DD`, or '' for no day. */
  readonly due: string
}

const longestWhy = 300
/** Who is asked for later than that is asked for nothing. Days. */
const furthest = 366

/** What is wrong with it, in a plain sentence; undefined when nothing is. */
export function askingProblem(
  snapshot: Snapshot,
  document: Document,
  { roles, why, due }: Asking,
  now: Date,
): string | undefined {
  const possible = rolesFor(snapshot, document)
  if (!roles.some(role => possible.includes(role))) return 'Choose who is to read it.'
  if (why.length > longestWhy)
    return `That is ${why.length} characters. Say why in ${longestWhy} at most: one sentence.`
  if (due === '') return undefined
  const date = today(now, snapshot.organization.timeZone)
  if (!/^\d{4}-\d\d-\d\d$/.test(due) || Number.isNaN(Date.parse(due)))
    return 'Write the day as 2027-03-01, or leave it empty.'
  if (due < date) return 'That day has been. Choose one to come, or leave it empty.'
  if (due > addDays(date, furthest)) return 'That is more than a year ahead. Choose a nearer day.'
  return undefined
}
