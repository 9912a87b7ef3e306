import { onTestFinished } from 'vitest'
import { folderOf, write, type Files } from '../../content/testing'
import { query } from '../../search'
import {
  addressOf,
  closePreviews,
  currentHouse,
  openPreview,
  openPublisher,
  setHouse,
  sharePublisher,
  sourceOf,
  type Preview,
} from '..'
import { git } from '../git'
import { asIngrid, page, repository } from '../testing'

/** An answer that says this. */
export const late = (text: string) => ({ 'answers/late.mdx': page(text) })

/** Serves what stands at an address, as a house does. */
export async function serve(address: string) {
  const source = sourceOf(addressOf(address), folderOf({}))
  const opened = await openPublisher({ source, data: folderOf({}), name: address, say: () => {} })
  setHouse(opened.house!)
  sharePublisher(opened.publisher)
  onTestFinished(async () => {
    await opened.publisher.save()
    await closePreviews()
  })
  return opened.publisher
}

/** A repository with its working copy served, and a way to commit to a branch of it. */
export async function folder() {
  const { copy, url } = await repository()
  const commit = async (branch: string, files: Files) => {
    await git(copy, ['switch', '--quiet', '--force-create', branch, 'main'])
    write(copy, files)
    await git(copy, ['add', '--all'])
    await git(copy, [...asIngrid, 'commit', '--quiet', '-m', 'Try it'])
    const name = (await git(copy, ['rev-parse', 'HEAD'])).toString().trim()
    await git(copy, ['switch', '--quiet', 'main'])
    return name
  }
  return { copy, url, commit }
}

/** The preview of the first of these that there is. */
export async function look(...names: string[]): Promise<Preview> {
  const found = await openPreview({ live: currentHouse(), names, isAnew: true })
  if ('missing' in found) throw new Error(`${found.missing}: ${found.message ?? ''}`)
  return found
}
/** The first words of a document in a preview. */
export const words = ({ house }: Preview, id: string) => house.snapshot.documents.get(id)?.sections[0]?.text
/** Ids of what is found in a house, by somebody who sees all of it. */
export const finds = (house: Preview['house'], text: string) =>
  query(house.index, { text, level: 9 }).hits.map(({ id }) => id)
