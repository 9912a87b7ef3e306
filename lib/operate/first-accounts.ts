import { countAccounts } from '../access'
import type { Person, Role, Snapshot, Team } from '../content'
import type { Database } from '../db'
import { addAccount, type NewAccount } from './accounts'

/** The password of every example account. */
const examplePassword = 'lantern'

/**
 * Whether these are invented people: `.example` belongs to nobody (RFC 2606), so no real organization has accounts there,
 * not even one that put its own knowledge in place of ours.
 */
export function areInvented(people: readonly Person[]): boolean {
  const accounts = people.flatMap(({ account }) => account ?? [])
  return accounts.length > 0 && accounts.every(account => account.endsWith('.example'))
}

/**
 * Makes the first accounts of a database that has never had one: for the example organization somebody in each role, with
 * a password that everybody may know; for any other one administrator, with a password that is generated.
 * @returns what was made, for printing once
 */
export async function ensureAccounts(
  db: Database,
  { example, snapshot }: { example: boolean; snapshot: Pick<Snapshot, 'people' | 'roles' | 'documents'> },
): Promise<NewAccount[]> {
  if ((await countAccounts(db)) > 0) return []
  if (example) {
    const made = onePerRole(snapshot).map(({ role, person: { person, name, account } }) =>
      addAccount(db, { account, name, role, person, password: examplePassword }),
    )
    return Promise.all(made)
  }
  const admin = snapshot.roles.find(role => role.administers)
  if (!admin) return []
  return [await addAccount(db, { account: 'admin', name: 'Admin', role: admin.role })]
}

type Holder = { role: string; person: Person & { account: string } }

/** For each role the first person of the rosters who holds it in some team and stands for no other role yet. */
function onePerRole({
  people,
  roles,
  documents,
}: Pick<Snapshot, 'people' | 'roles' | 'documents'>): Holder[] {
  const teams = [...documents.values()].filter((document): document is Team => document.kind === 'team')
  const taken = new Set<string>()
  return roles.flatMap(({ role }: Role) => {
    const holds = (id: string) =>
      teams.some(team => team.people.some(one => one.person === id && one.role === role))
    const person = people.find(one => one.account && !taken.has(one.person) && holds(one.person))
    if (!person?.account) return []
    taken.add(person.person)
    return [{ role, person: { ...person, account: person.account } }]
  })
}
