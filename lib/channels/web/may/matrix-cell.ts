import { formatAmount, today, type Action } from '../../../content'
import { isFuller, rowsOn, rowTerms, rowWords, theRoles, type Verdict } from '../../../authority'
import { may } from '../../../resolve'
import { roleName, type Reader } from '../reader'
import { toneOf, type Tone } from './verdict-words'

/** A column of the matrix. */
export interface MatrixRole {
  readonly role: string
  readonly name: string
  /** The reader's own. */
  readonly own: boolean
}

/** What a role may do about an action: `up to $50`, `ask the supervisor`, `never`. */
export interface ShownCell extends MatrixRole {
  readonly tone: Tone
  readonly words: string
  /** What else the role's rows say: `at most 3 times for each customer within a year`. */
  readonly notes: readonly string[]
  /** What it is today, where another day is shown and it is something else then. */
  readonly today?: string
}

/** The reader's own role first, then by rank. */
export function matrixRoles({ house, actor }: Reader): MatrixRole[] {
  return house.snapshot.roles
    .map(({ role, rank }) => ({ role, rank, name: roleName(role), own: role === actor.role }))
    .toSorted((a, b) => Number(b.own) - Number(a.own) || a.rank - b.rank)
    .map(({ role, name, own }) => ({ role, name, own }))
}

/** What another role may do, about an action that this reader may see. */
export function verdictOf(reader: Reader, action: Action, role: string, at: Date): Verdict | undefined {
  const { house, actor } = reader
  // What was delegated to the reader is theirs alone.
  const who = role === actor.role ? actor : { role, audience: actor.audience }
  return may(house, { actor: who, action: action.id, general: true, now: at })
}

/** Cells of an action at an instant, for each of these roles. */
export function presentCells(
  reader: Reader,
  action: Action,
  roles: readonly MatrixRole[],
  at: Date,
): ShownCell[] {
  return roles.flatMap(role => {
    const verdict = verdictOf(reader, action, role.role, at)
    if (!verdict) return []
    const words = wordsOf(reader, verdict, action, role.own)
    return [{ ...role, tone: toneOf(verdict), words, notes: notesOf(reader, action, role, at, words) }]
  })
}

/** What a role's rows attach to what they allow; without what the words say already. */
export function notesOf(
  { house: { snapshot } }: Reader,
  action: Action,
  { role }: MatrixRole,
  at: Date,
  words: string,
): string[] {
  return rowsOn(action, today(at, snapshot.organization.timeZone))
    .filter(row => row.role === role && !row.never && isFuller(row))
    .map(row => rowTerms(snapshot, action, row))
    .map(terms => (terms.startsWith(`${words}, `) ? terms.slice(words.length + 2) : terms))
}

/** Rows that are nobody's role: what is delegated to a person, and what nobody may. */
export function presentAlso({ house: { snapshot } }: Reader, action: Action, at: Date): string[] {
  return rowsOn(action, today(at, snapshot.organization.timeZone))
    .filter(row => row.never ?? row.person)
    .map(row => `${rowWords(snapshot, action, row)}.`)
}

export function wordsOf(reader: Reader, verdict: Verdict, { unit }: Action, own: boolean): string {
  switch (verdict.verdict) {
    case 'allowed':
      if (unit === undefined) return own ? 'you may' : 'may'
      if (verdict.limit === null) return 'no upper limit'
      return `up to ${formatAmount(verdict.limit, unit, reader.house.snapshot.organization.locale)}`
    case 'needs':
      if (verdict.needs.secondPerson) return `together with ${theRoles(verdict.needs.roles)}`
      return `ask ${theRoles(verdict.needs.roles)}`
    case 'never':
      return 'never'
    case 'unknown':
      if (unit === undefined || !verdict.limit) return 'it depends'
      return `it depends, up to ${formatAmount(verdict.limit, unit, reader.house.snapshot.organization.locale)}`
  }
}
