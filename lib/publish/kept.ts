import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Snapshot } from '../content'
import { buildIndex, type Index, saveIndex, searchDocuments } from '../search'
import { readIndex, searchVersion } from './index-file'

const keptName = 'search.index'

/**
 * The index of a snapshot: the one that was kept when it is of the same documents, made by the same program, and whole;
 * else a new one, which is kept. The index of a small house takes seconds to learn, that of a large one to build.
 * @param folder where it is kept between starts; without one it is always built
 */
export async function indexOf(snapshot: Snapshot, folder?: string): Promise<Index> {
  const documents = searchDocuments(snapshot)
  const { synonyms, organization } = snapshot
  const build = () => buildIndex(documents, synonyms, organization.locale)
  const made = folder && (await fingerprint(documents, synonyms, organization.locale))
  if (!folder || !made) return build()
  const kept = await readIndex(join(folder, keptName), documents, { made })
  if (kept) return kept
  const index = build()
  await keep(folder, saveIndex(index, made))
  return index
}

/** A hash of all that the index is made from: the documents, and the code that reads them. None without the code. */
async function fingerprint(
  documents: readonly object[],
  ...settings: unknown[]
): Promise<string | undefined> {
  const version = await searchVersion()
  if (version === undefined) return undefined
  const hash = createHash('sha256').update(version).update(JSON.stringify(settings))
  for (const document of documents) hash.update(JSON.stringify(document))
  return hash.digest('hex')
}

/** Written beside and swapped in, so that nobody ever reads half of one. A full disk is no reason to stop. */
async function keep(folder: string, index: ArrayBuffer): Promise<void> {
  const temporary = join(folder, `${keptName}.${randomUUID()}`)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(temporary, new Uint8Array(index), { mode: 0o600 })
    await rename(temporary, join(folder, keptName))
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined)
  }
}
