import type { StoredDecision } from './store'

/** Something that was decided about an action. */
export interface Decision {
  readonly id: string
  readonly at: Date
  readonly action: string
  /** Minor units of `unit`. */
  readonly amount?: number
  readonly unit?: string
  readonly role: string
  readonly account: string
  /** What the person was told: why they might. */
  readonly sentence: string
  readonly rule: { readonly file: string; readonly line: number; readonly row: string }
  readonly revision: string
  /** Where a second person must agree: the roles of which one is needed, and who did. */
  readonly second?: {
    readonly roles: readonly string[]
    readonly agreed?: { readonly role: string; readonly account: string; readonly at: Date }
  }
  readonly walk?: { readonly id: string; readonly tree: string; readonly outcome: string }
  /** When it was taken back: it counts no more. */
  readonly withdrawnAt?: Date
}

export function readDecision(row: StoredDecision): Decision {
  const { id, at, action, amount, unit, role, accountId, sentence, revision, walkId, tree, outcome } = row
  const { secondRole, secondAccountId, agreedAt, withdrawnAt } = row
  return {
    id,
    at,
    action,
    role,
    account: accountId,
    sentence,
    rule: { file: row.ruleFile, line: row.ruleLine, row: row.row },
    revision,
    ...(amount !== null && { amount: Number(amount) }),
    ...(unit !== null && { unit }),
    ...(row.secondRoles !== null && {
      second: {
        roles: JSON.parse(row.secondRoles) as string[],
        ...(agreedAt && { agreed: { role: secondRole ?? '', account: secondAccountId ?? '', at: agreedAt } }),
      },
    }),
    ...(walkId !== null && { walk: { id: walkId, tree: tree ?? '', outcome: outcome ?? '' } }),
    ...(withdrawnAt && { withdrawnAt }),
  }
}

/** Hours in which who decided may take it back: a mistaken press. Afterwards it is corrected by a decision of its own. */
const mistakenHours = 24

/** Whether a second person has yet to agree. */
export const waits = ({ second, withdrawnAt }: Decision): boolean =>
  second !== undefined && second.agreed === undefined && withdrawnAt === undefined

/** Whether they may agree to it: in one of the roles, and not who decided. */
export function mayAgree(decision: Decision, actor: { account?: string; role?: string }): boolean {
  if (!waits(decision) || !actor.account || actor.account === decision.account) return false
  return actor.role !== undefined && decision.second!.roles.includes(actor.role)
}

/** Whether they may take it back: who decided, within a day; and while it waits, who doesn't agree to it. */
export function mayWithdraw(
  decision: Decision,
  actor: { account?: string; role?: string },
  now: Date,
): boolean {
  if (decision.withdrawnAt) return false
  const hours = (now.getTime() - decision.at.getTime()) / 3_600_000
  if (actor.account !== undefined && actor.account === decision.account)
    return hours < mistakenHours || waits(decision)
  return mayAgree(decision, actor)
}
