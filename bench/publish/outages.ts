import { readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { addressOf, currentHouse, openPublisher, setHouse, sourceOf } from '../../lib/publish'
import { copyOfContent, type Flaws } from './house'
import { remoteOf } from './repository'

/** A remote that goes and comes back, and half of all documents taken away at once. */
export async function outages(flaws: Flaws): Promise<void> {
  const { folder, write, stop } = copyOfContent()
  const { path, push } = remoteOf(folder)
  push()
  const data = join(folder, '../data')
  const source = sourceOf(addressOf(`file://${path}#main`), data)
  const { house, publisher } = await openPublisher({ source, data, name: 'remote', say: () => {} })
  setHouse(house!)
  const documents = () => currentHouse().snapshot.documents
  const all = documents().size
  for (let round = 0; round < 10; round++) {
    write(
      `answers/round.mdx`,
      `---\ntitle: Round ${round}\nsummary: Round.\nowner: teams/front-desk\n---\nRound.\n`,
    )
    push()
    renameSync(path, `${path}.away`)
    await publisher.publish('change')
    flaws.expect(
      documents().size >= all && publisher.status().trouble !== undefined,
      () => `Without its remote, round ${round} is not served on, or nothing is said.`,
    )
    renameSync(`${path}.away`, path)
    await publisher.publish('change')
    flaws.expect(
      documents().get('answers/round')?.title === `Round ${round}` && !publisher.status().trouble,
      () => `Round ${round} is not served once the remote is back.`,
    )
  }
  const answers = readdirSync(join(folder, 'answers')).filter(
    name => name.endsWith('.mdx') && name !== 'round.mdx',
  )
  for (const name of answers) write(`answers/${name}`, undefined)
  push('Take all answers away')
  await publisher.publish('change')
  flaws.expect(
    documents().size === all + 1,
    () => `${all + 1 - documents().size} documents went without a question.`,
  )
  await publisher.publish('button', true)
  flaws.expect(
    documents().size === all + 1 - answers.length,
    () => 'What was confirmed to go is still there.',
  )
  await publisher.save()
  stop()
}
