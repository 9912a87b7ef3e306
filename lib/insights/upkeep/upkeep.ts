import type { Actor } from '../../access'
import { maySee, type Document, vouched } from '../../content'
import { checkedLinks, type Kept } from '../../records'
import { neverRead } from '../never-read'
import { readings } from '../readings'
import { goneStaff } from '../store'
import { unhelpful } from '../unhelpful'
import { deadInside, deadOutside } from './dead-links'
import type { Task } from './task'
import { orphaned, unowned } from './owners'
import { withoutReply } from './replies'
import { untranslated } from './translations'

export const upkeepLists = [
  'dead-links',
  'dead-outside',
  'unhelpful',
  'unowned',
  'orphaned',
  'never-read',
  'untranslated',
  'without-reply',
] as const
export type UpkeepList = (typeof upkeepLists)[number]

export interface Upkeep {
  readonly lists: Readonly<Record<UpkeepList, readonly Task[]>>
  /** How often each document was read since. */
  readonly times: ReadonlyMap<string, number>
}

/** What an actor may see of all that has to be looked after, in each list what is read most first. */
export async function upkeep(kept: Kept, actor: Actor, { since }: { readonly since: Date }): Promise<Upkeep> {
  const { snapshot, db } = kept
  const documents = [...snapshot.documents.values()].filter(document =>
    maySee(snapshot, actor.audience, document),
  )
  const texts = documents.filter(({ kind }) => vouched.has(kind))
  const [times, checked, gone, unread, unhelped] = await Promise.all([
    readings(kept, { since }),
    checkedLinks(kept),
    db ? goneStaff(db, snapshot.people) : new Set<string>(),
    neverRead(kept, actor, { since }),
    unhelpful(kept, { since }),
  ])
  const found: Record<UpkeepList, readonly Task[]> = {
    'dead-links': deadInside(snapshot, documents),
    'dead-outside': deadOutside(documents, checked),
    unhelpful: unhelped
      .filter(({ document }) => documents.includes(document))
      .map(({ document, yes, all }) => ({ document, about: [`${yes} of ${all}`] })),
    unowned: unowned(snapshot, documents),
    orphaned: orphaned(snapshot, documents, gone),
    'never-read': unread.map(document => ({ document, about: [] })),
    untranslated: untranslated(snapshot, texts),
    'without-reply': withoutReply(snapshot, texts),
  }
  const read = ({ id }: Document) => times.get(id) ?? 0
  const sorted = Object.entries(found).map(([list, tasks]) => [
    list,
    list === 'unhelpful' ? tasks : tasks.toSorted((a, b) => read(b.document) - read(a.document)),
  ])
  return { lists: Object.fromEntries(sorted) as Upkeep['lists'], times }
}
