import { formatAmount, type Action } from '../../../content'
import type { Verdict } from '../../../authority'
import { may } from '../../../resolve'
import { roleName, type Reader } from '../reader'
import { theRoles, toneOf, type Tone } from './verdict'

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
  return may(house, { actor: { ...actor, role }, action: action.id, now: at })
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
    return verdict
      ? [{ ...role, tone: toneOf(verdict), words: wordsOf(reader, verdict, action, role.own) }]
      : []
  })
}

export function wordsOf(reader: Reader, verdict: Verdict, { unit }: Action, own: boolean): string {
  switch (verdict.verdict) {
    case 'allowed':
      if (unit === undefined) return own ? 'you may' : 'may'
      if (verdict.limit === null) return 'no upper limit'
      return `up to ${formatAmount(verdict.limit, unit, reader.house.snapshot.organization.locale)}`
    case 'needs':
      return `ask ${theRoles(verdict.needs.roles)}`
    case 'never':
      return 'never'
    case 'unknown':
      return 'it depends'
  }
}
