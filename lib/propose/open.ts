import type { Address } from '../publish'
import { folderRepository } from './folder'
import { remoteRepository } from './remote'
import type { Repository } from './repository'

/**
 * The repository of a content source.
 * @param data the folder in which a remote's copy is kept
 * @returns undefined where the content is in no repository
 */
export async function openRepository(address: Address, data: string): Promise<Repository | undefined> {
  return address.kind === 'folder' ? folderRepository(address.folder) : remoteRepository(address, data)
}
