import { find, type Snapshot } from '../../content'
import { type Task, upkeep, type Upkeep, upkeepLists, upkeepWords } from '../../insights'
import { hasRecords } from '../../operate'
import type { Kept } from '../../records'
import { actorFor } from './actor'
import { Misuse } from './fault'
import { house } from './house'
import { actorCommand, type Options } from './options'
import { withRecords } from './records'
import { paint, printJson } from './style'

interface UpkeepOptions extends Options {
  readonly owner?: string
}

/** How far back readings are looked at, days; and so many of a list are shown. */
const [back, most] = [90, 10]

export const upkeepCommand = () =>
  actorCommand(
    'upkeep',
    'List what has to be looked after: dead links, owners that are gone, what is never read …',
  )
    .option('--owner <team>', 'only what this team owns: teams/shop')
    .action(async ({ content, as, json, owner }: UpkeepOptions) => {
      const { snapshot } = await house(content)
      const actor = actorFor(snapshot, as)
      if (owner !== undefined && !find(snapshot, actor.audience, owner))
        throw new Misuse(`There is no team "${owner}". Name it by its id, as in teams/shop.`)
      const since = new Date(Date.now() - back * 86_400_000)
      const show = async (kept: Kept) => {
        const found = await upkeep(kept, actor, { since })
        const of = ({ document }: Task) => owner === undefined || document.owner === owner
        return json ? printJson(asJson(snapshot, found, of)) : print(found, of)
      }
      if (await hasRecords(content)) await withRecords(content, db => show({ snapshot, db }))
      else await show({ snapshot })
    })

type Wanted = (task: Task) => boolean

function print({ lists, times }: Upkeep, of: Wanted): void {
  for (const list of upkeepLists) {
    const tasks = lists[list].filter(of)
    const { title, mend, none, note } = upkeepWords[list]
    console.log(paint('bold', tasks.length === 0 ? title : `${title}  ${tasks.length}`))
    console.log(paint('dim', `  ${tasks.length === 0 ? none : mend}`))
    for (const { document, about } of tasks.slice(0, most)) {
      const read = times.get(document.id)
      console.log(
        `  ${document.id}  ${paint('dim', [note(about), read && `read ${read} times`].filter(Boolean).join(' · '))}`,
      )
    }
    if (tasks.length > most) console.log(paint('dim', `  and ${tasks.length - most} more (--json lists all)`))
  }
}

function asJson({ revision }: Snapshot, { lists, times }: Upkeep, of: Wanted) {
  const all = upkeepLists.map(list => [
    list,
    lists[list].filter(of).map(({ document: { id, file, owner }, about }) => ({
      id,
      file,
      owner,
      about,
      read: times.get(id) ?? 0,
    })),
  ])
  return { revision, days: back, lists: Object.fromEntries(all) }
}
