import { actorInRole } from '../../../access'
import { instantOf, levelOf, maySee, type Situation, type Tree } from '../../../content'
import { factsHere } from '../walk/walk-here'
import { roleName, type Reader } from '../reader'

/** A situation that the reader may practise, with its number in its tree's file. */
export interface Practicable {
  readonly number: number
  readonly situation: Situation
}

/**
 * The situations of a tree that a reader may practise: those of roles that see no more than they do, because whoever
 * practises reads what that role reads.
 */
export function practicable({ house, actor }: Reader, tree: Tree): Practicable[] {
  const { snapshot } = house
  const level = levelOf(snapshot, actor.audience)
  return (snapshot.situations.get(tree.id) ?? []).flatMap((situation, at) => {
    const role = snapshot.roles.find(one => one.role === situation.as)
    const theirs = role && levelOf(snapshot, role.audience) <= level && maySee(snapshot, role.audience, tree)
    return theirs ? [{ number: at + 1, situation }] : []
  })
}

const noon = 720

/** Whoever has the situation, on its day: the reader in its role. */
export function inSituation(reader: Reader, { as, date }: Situation): Reader {
  const { snapshot } = reader.house
  const { account, name } = reader.actor
  const actor = actorInRole(snapshot, as, { ...(account && { account }), ...(name && { name }) })
  const now = date ? instantOf(date, noon, snapshot.organization.timeZone) : reader.now
  return { house: reader.house, actor, now }
}

/** What is known in it without being asked, as an address carries it. */
export function knownIn(reader: Reader, { on, knowing }: Situation): string {
  const facts = { ...factsHere(reader, {}), ...(on && { channel: on.replace('channels/', '') }), ...knowing }
  return Object.entries(facts)
    .map(([fact, id]) => `${fact}=${id}`)
    .join(',')
}

/** `Frontline, on the phone` */
export function whoHasIt({ house }: Reader, { as, on }: Situation): string {
  const channel = on && house.snapshot.documents.get(on)?.title
  return [roleName(as), ...(channel ? [channel] : [])].join(', ')
}
