import { isWithBackup } from '../records'
import { standings, type Due, type Trusted } from './freshness'

/** What waits for a team to be verified. */
export interface TeamDue {
  /** Of its own: the longest overdue first, then what has changed, then what nobody ever verified. */
  readonly own: readonly Due[]
  /** Of teams whose backup it is, so late that it is for the backup too. */
  readonly asBackup: readonly Due[]
}

/**
 * What is due on a day (`YYYY-MM-DD`) for every team that has anything due, by the team's id: for whoever owns it, and
 * once it is late enough, for the owner's backup too. For a digest, and for who looks after their own. Who may see which
 * document isn't asked here: ask before you show it to anybody.
 */
export function dueByTeam(house: Trusted, today: string): ReadonlyMap<string, TeamDue> {
  const teams = new Map<string, { own: Due[]; asBackup: Due[] }>()
  const of = (team: string) => {
    const known = teams.get(team) ?? { own: [], asBackup: [] }
    teams.set(team, known)
    return known
  }
  for (const due of standings(house, today).toSorted(byUrgency)) {
    const { state, because, step } = due.trust
    const waits = because !== undefined || (state === 'validated' && step !== undefined)
    if (!waits) continue
    of(due.document.owner).own.push(due)
    const owner = house.snapshot.documents.get(due.document.owner)
    const backup = owner?.kind === 'team' ? owner.backup : undefined
    if (backup !== undefined && isWithBackup(step)) of(backup).asBackup.push(due)
  }
  return teams
}

function byUrgency(a: Due, b: Due): number {
  return rank(a) - rank(b) || (a.trust.due ?? '').localeCompare(b.trust.due ?? '')
}

const rank = ({ trust: { because, step } }: Due) => (step ? 0 : because === 'changed' ? 1 : 2)
