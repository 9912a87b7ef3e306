import { followAll, type Followed, linksOut, upkeep, type Task } from '../../insights'
import { keepCheckedLinks } from '../../records'
import { actorFor } from './actor'
import { Fault } from './fault'
import { house } from './house'
import { command, type Options } from './options'
import { progress } from './progress'
import { withRecords } from './records'
import { paint, printJson } from './style'

interface LinksOptions extends Options {
  readonly external?: boolean
}

export const linksCommand = () =>
  command('links', 'Which links lead nowhere? With --external those out of the house are followed first.')
    .option('--external', 'follow links out of the house: a few at a time, and what came of it is kept')
    .action(async ({ content, external, json }: LinksOptions) => {
      const opened = await house(content)
      const { snapshot } = opened
      await withRecords(content, async db => {
        const kept = { snapshot, db }
        const urls = linksOut([...snapshot.documents.values()])
        const followed = external ? await follow(urls) : []
        const at = new Date()
        await keepCheckedLinks(
          kept,
          followed.map(each => ({ ...each, at })),
        )
        const { lists } = await upkeep(kept, actorFor(snapshot, undefined), { since: at })
        const [inside, outside] = [lists['dead-links'], lists['dead-outside']]
        if (json)
          printJson({
            revision: snapshot.revision,
            inside: inside.map(asJson),
            outside: outside.map(asJson),
            followed,
          })
        else {
          for (const { document, about } of [...inside, ...outside])
            for (const url of about) console.log(`${document.file}  ${paint('bold', url)}`)
          console.log(summary(inside.length + outside.length, urls.length, followed.length))
        }
        if (inside.length + outside.length > 0) throw new Fault('')
      })
    })

async function follow(urls: readonly string[]): Promise<Followed[]> {
  const bar = progress('Following links')
  const followed: Followed[] = []
  await followAll(urls, each => {
    followed.push(each)
    bar.show(followed.length, urls.length)
  })
  bar.done()
  return followed
}

function summary(dead: number, out: number, followed: number): string {
  const found =
    dead === 0
      ? 'No link leads nowhere.'
      : `${dead} ${dead === 1 ? 'page has' : 'pages have'} links to nothing.`
  const rest =
    followed > 0
      ? `${followed} links out of the house were followed.`
      : `${out} links out of the house were not followed now: --external does.`
  return `${found} ${rest}`
}

const asJson = ({ document: { id, file }, about }: Task) => ({ id, file, links: about })
