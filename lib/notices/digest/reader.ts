import { actorInRole, nobody, openAccounts, type Actor } from '../../access'
import type { Snapshot, Team } from '../../content'
import type { Database } from '../../db'
import { withoutDigest } from '../../records'

/** Somebody who gets a digest. */
export interface DigestReader {
  /** Their address of mail. */
  readonly to: string
  readonly name: string
  /** As whom they see the documents. */
  readonly actor: Actor
  /** The teams for which it is. */
  readonly teams: ReadonlySet<string>
  /** They also get what repeats in the whole house. */
  readonly isForAll: boolean
}

/**
 * Who gets a digest: everybody with an account whose name is an address of mail and who is in a team, edits, or sees all
 * there is, unless they want none; and a team's own address, as the widest audience sees the documents, where nobody of the team
 * has such an account.
 */
export async function digestReaders(db: Database, snapshot: Snapshot): Promise<readonly DigestReader[]> {
  const [accounts, without] = await Promise.all([openAccounts(db), withoutDigest(db)])
  const people = accounts
    .filter(({ account }) => account.includes('@'))
    .map(({ id, account, name, role, person }) => {
      const actor = actorInRole(snapshot, role, { account: id, name, ...(person !== null && { person }) })
      return { id, reader: digestReader(snapshot, actor, account) }
    })
  const reached = new Set(people.flatMap(({ reader }) => [...reader.teams]))
  const wanting = people
    .filter(({ id, reader: { teams, isForAll } }) => !without.has(id) && (teams.size > 0 || isForAll))
    .map(({ reader }) => reader)
  const desks = teamsOf(snapshot).flatMap((team): DigestReader[] => {
    const to = team.reach['email']
    if (reached.has(team.id) || !to?.includes('@')) return []
    return [{ to, name: team.title, actor: nobody(snapshot), teams: new Set([team.id]), isForAll: false }]
  })
  return [...wanting, ...desks]
}

/** The digest of somebody who is signed in. */
export function digestReader(snapshot: Snapshot, actor: Actor, to: string): DigestReader {
  const { organization, roles } = snapshot
  const isIn = (team: Team) => team.people.some(({ person }) => person === actor.person)
  const teams = actor.person === undefined ? [] : teamsOf(snapshot).filter(isIn)
  const edits = roles.some(one => one.edits && one.role === actor.role)
  const seesAll = actor.role !== undefined && actor.audience === organization.audiences.at(-1)
  return {
    to,
    name: actor.name ?? to,
    actor,
    teams: new Set(teams.map(({ id }) => id)),
    isForAll: edits || seesAll,
  }
}

export function teamsOf({ documents }: Snapshot): readonly Team[] {
  return [...documents.values()].filter((document): document is Team => document.kind === 'team')
}
