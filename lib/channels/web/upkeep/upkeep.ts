import { linksOut, type Task, upkeep, type UpkeepList, upkeepLists, upkeepWords } from '../../../insights'
import { checkedLinks } from '../../../records'
import { edits } from '../editing/editors'
import { see, type Reader, type Way, way } from '../reader'
import { since as sinceWords } from '../when'
import { following } from './links-sent'

/** A document that has to be looked after. */
export interface ShownTended {
  readonly title: string
  readonly url: string
  readonly file: string
  readonly note: string
  readonly owner: Way
  readonly read: number
}

export interface ShownTending {
  readonly id: UpkeepList
  readonly title: string
  readonly mend: string
  readonly none: string
  readonly count: number
  /** The first of them. */
  readonly documents: readonly ShownTended[]
  /** Where all of them are listed; absent where they are. */
  readonly all?: string
}

export interface ShownUpkeep {
  readonly lists: readonly ShownTending[]
  /** Teams that own something of it, with how much. */
  readonly owners: readonly { readonly id: string; readonly title: string; readonly count: number }[]
  /** The team whose things alone are shown. */
  readonly owner?: string
  /** Links out of the house: how many there are, when they were followed last, and whether they are being followed. */
  readonly out: { readonly count: number; readonly last?: string; readonly now?: string }
  /** Whether following links can be kept. */
  readonly keeps: boolean
  /** Days over which readings are counted. */
  readonly back: number
}

const back = 90
/** As many of a list as one looks at in one go. */
const most = 10

/** What has to be looked after, as far as a reader sees it; undefined for who doesn't edit. */
export async function presentUpkeep(
  reader: Reader,
  { owner, list }: { readonly owner?: string; readonly list?: string } = {},
): Promise<ShownUpkeep | undefined> {
  if (!edits(reader)) return undefined
  const { house, actor, now } = reader
  const [{ lists, times }, checked] = await Promise.all([
    upkeep(house, actor, { since: new Date(now.getTime() - back * 86_400_000) }),
    checkedLinks(house),
  ])
  const seen = [...house.snapshot.documents.values()].filter(({ id }) => see(reader, id))
  const urls = linksOut(seen)
  const last = urls.flatMap(url => checked.get(url)?.at ?? []).sort((a, b) => b.getTime() - a.getTime())[0]
  const running = following(house.db)
  const shown = upkeepLists.filter(id => list === undefined || id === list)
  return {
    lists: shown.map(id => {
      const tasks = lists[id].filter(({ document }) => owner === undefined || document.owner === owner)
      const { title, mend, none, note } = upkeepWords[id]
      const documents = (list === undefined ? tasks.slice(0, most) : tasks).map(task =>
        tended(reader, task, note, times),
      )
      const all = documents.length < tasks.length ? addressOf({ owner, list: id }) : undefined
      return { id, title, mend, none, count: tasks.length, documents, ...(all && { all }) }
    }),
    owners: ownersOf(
      reader,
      shown.flatMap(id => lists[id]),
    ),
    ...(owner !== undefined && { owner }),
    out: {
      count: urls.length,
      ...(last && { last: sinceWords(last, now, house.snapshot.organization) }),
      ...(running && { now: `${running.done} of ${running.all}` }),
    },
    keeps: house.db !== undefined,
    back,
  }
}

function tended(
  reader: Reader,
  { document, about }: Task,
  note: (about: readonly string[]) => string,
  times: ReadonlyMap<string, number>,
): ShownTended {
  const { id, title, url, file } = document
  const owner = reader.house.snapshot.documents.get(document.owner)
  return {
    title,
    url,
    file,
    note: note(about),
    owner: owner ? way(reader, owner) : { title: document.owner || 'nobody' },
    read: times.get(id) ?? 0,
  }
}

function ownersOf(reader: Reader, tasks: readonly Task[]): ShownUpkeep['owners'] {
  const counts = new Map<string, number>()
  for (const { document } of tasks) counts.set(document.owner, (counts.get(document.owner) ?? 0) + 1)
  return [...counts]
    .map(([id, count]) => ({ id, title: see(reader, id)?.title ?? (id || 'Nobody'), count }))
    .sort((a, b) => b.count - a.count || a.title.localeCompare(b.title))
}

function addressOf(chosen: { readonly owner: string | undefined; readonly list: string }): string {
  const fields = Object.entries(chosen).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  )
  return `/editors/upkeep?${new URLSearchParams(fields as [string, string][]).toString()}`
}
