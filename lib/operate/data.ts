import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, realpath } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { ContentFolderError } from '../content'
import { addressOf, nameOf, shownAddress } from '../publish'
import { exampleContent, projectFolder } from './folders'

/**
 * The data directory of a content folder or a branch of a repository, made where there is none: its database, caches and
 * secrets. Each has its own, named after it and its place, in `.data/` of the project or in `ANSWERHOUSE_DATA`.
 * @returns its absolute path
 * @throws when there is no such content folder, or the directory can't be made
 */
export async function dataFolder(content: string): Promise<string> {
  const address = addressOf(content)
  if (address.kind === 'git') return privateFolder(placeOf(nameOf(address), shownAddress(address)))
  const found = await realpath(content).catch(() => undefined)
  const place = found ?? resolve(content)
  const folder = placeOf(basename(place), place)
  // A folder that is gone may have been served once.
  if (found === undefined && !existsSync(folder))
    throw new ContentFolderError(`There is no content folder at ${place}.`)
  return privateFolder(folder)
}

function placeOf(name: string, place: string): string {
  const hash = createHash('sha256').update(place).digest('hex').slice(0, 8)
  const all = resolve(process.env.ANSWERHOUSE_DATA || join(projectFolder, '.data'))
  return join(all, `${name.replace(/[^\w.-]/g, '-') || 'content'}-${hash}`)
}

/** A folder that only its owner enters. @throws when it can't be made, saying where and how to mend it */
export async function privateFolder(path: string): Promise<string> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 })
    await chmod(path, 0o700)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Error(
      `The data folder ${path} can't be made or kept private (${code}). Set ANSWERHOUSE_DATA to a folder you own.`,
      {
        cause: error,
      },
    )
  }
  return path
}

/** Whether this is the content folder that comes with Answerhouse. */
export async function isOwnContent(content: string): Promise<boolean> {
  const [place, own] = [content, exampleContent].map(path => realpath(path).catch(() => undefined))
  return (await place) !== undefined && (await place) === (await own)
}
