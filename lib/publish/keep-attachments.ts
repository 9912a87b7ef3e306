import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { attachmentFile, lookAt, type Snapshot } from '../content'

/** The folder, in the data folder, of the versions of images and forms that are served. */
export function keptIn(data: string): string {
  return join(data, 'attachments')
}

/**
 * Copies the versions of images and forms that a snapshot serves, so that they stay what they are when their files change.
 * What can't be copied is served as it lies in the content folder.
 */
export async function keepAttachments(data: string, folder: string, snapshot: Snapshot): Promise<void> {
  const kept = keptIn(data)
  const there = new Set(await readdir(kept).catch(() => []))
  const missing = [...(snapshot.attachments ?? [])].filter(([, hash]) => !there.has(hash))
  if (missing.length === 0) return
  await mkdir(kept, { recursive: true, mode: 0o700 }).catch(() => undefined)
  for (const [path, hash] of missing) {
    const file = await attachmentFile(folder, path)
    if (file !== undefined) await keepOne(file, join(kept, hash), { path, hash })
  }
}

async function keepOne(file: string, to: string, { path, hash }: { path: string; hash: string }) {
  const temporary = `${to}.${randomUUID()}`
  try {
    await copyFile(file, temporary, constants.COPYFILE_FICLONE)
    // It may have changed since it was read; then the next look at the folder brings what it is now.
    if ((await lookAt(path, temporary)).hash === hash) return await rename(temporary, to)
  } catch (error) {
    console.error(`${path} could not be kept as it is served.`, error)
  }
  await rm(temporary, { force: true }).catch(() => undefined)
}

/** Takes away versions that a snapshot doesn't serve. */
export async function dropAttachments(data: string, { attachments }: Snapshot): Promise<void> {
  const kept = keptIn(data)
  const used = new Set(attachments?.values())
  for (const name of await readdir(kept).catch(() => []))
    if (!used.has(name)) await rm(join(kept, name), { force: true }).catch(() => undefined)
}
