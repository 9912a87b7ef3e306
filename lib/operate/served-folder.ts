import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ContentFolderError } from '../content'
import { addressOf, shownAddress } from '../publish'
import { dataFolder } from './data'

/**
 * The folder on this machine in which content lies: itself, or of a branch of a repository the copy that the house
 * keeps.
 * @throws ContentFolderError where no house of it was ever opened here
 */
export async function servedFolder(content: string): Promise<string> {
  const address = addressOf(content)
  if (address.kind === 'folder') return address.folder
  const folder = join(await dataFolder(content), 'source', address.folder)
  if (existsSync(folder)) return folder
  const start = `answerhouse start --content '${shownAddress(address)}'`
  throw new ContentFolderError(
    `There is no copy of ${shownAddress(address)} here yet. Open its house first: ${start}`,
  )
}
