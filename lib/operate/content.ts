import type { Database } from '../db'
import {
  addressOf,
  openPublisher,
  type OpenedPublisher,
  sharePublisher,
  shownAddress,
  sourceOf,
  watch,
  currentHouse,
  lastChanges,
} from '../publish'
import { openProposals, shareProposals } from '../propose'
import { noteChanges } from '../records'
import { dataFolder } from './data'
import { learnNow } from './learning'
import { heedWishes } from './wanted'

/** Content that was opened, and is yet to be kept up to date. */
export type OpenedContent = OpenedPublisher & {
  /** Serves what is new from now on. Gives what ends it. */
  readonly keep: (db: Database) => () => Promise<void>
}

interface Options {
  readonly say: (line: string) => void
  readonly onProgress?: (done: number, of: number) => void
  readonly onFetch?: (done: number, of: number) => void
}

/**
 * Opens a content folder, or a branch of a repository, to be served.
 * @throws AddressError, GitError or ContentFolderError where there is nothing that can be read
 */
export async function openContent(content: string, options: Options): Promise<OpenedContent> {
  const address = addressOf(content)
  const data = await dataFolder(content)
  const source = sourceOf(address, data)
  const name = shownAddress(address)
  const proposals = await openProposals(address, data)
  const opened = await openPublisher({ source, name, data, cache: `${data}/cache`, ...options })
  return { ...opened, keep }

  function keep(db: Database): () => Promise<void> {
    let noting = Promise.resolve()
    opened.tell(isLearned => {
      if (isLearned) void learnNow()
      else noting = noting.then(() => noteNow(db))
    })
    sharePublisher(opened.publisher)
    // Pages tell when they were changed last, and wait for nobody to look that up.
    lastChanges(source.folder, new Date())
    shareProposals(proposals)
    void opened.publisher.save()
    const heeded = heedWishes(data, opened.publisher)
    const watched = watch(opened.publisher, source.every, opened.tellTrouble)
    return async () => {
      heeded()
      await watched()
      await noting
    }
  }
}

async function noteNow(db: Database): Promise<void> {
  try {
    await noteChanges({ snapshot: currentHouse().snapshot, db }, new Date())
  } catch (error) {
    console.error('What changed was not noted.', error)
  }
}
