import { randomBytes, randomUUID } from 'node:crypto'
import { chmod, link, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { privateFolder } from './data'

/**
 * A secret of this data folder, made the first time it is asked for and the same ever after, in all processes. Others on
 * the machine can't read it; where they could, that is mended, and said.
 * @returns 256 random bits in base64url
 * @throws when what is kept is no secret
 */
export async function secret(folder: string, name: string, say: (line: string) => void): Promise<string> {
  const file = join(await privateFolder(join(folder, 'secrets')), name)
  const kept = (await readFile(file, 'utf8').catch(() => make(file))).trim()
  if (kept.length < 32) {
    throw new Error(`${file} is too short to be a secret. Delete it and start again: a new one is made.`)
  }
  // Windows has no such modes; there the user's own folder keeps others out.
  if (process.platform !== 'win32' && (await stat(file)).mode & 0o077) {
    await chmod(file, 0o600)
    say(
      `Others on this machine could read ${file}. Now only you can. If somebody may have, delete it and start again: ` +
        'a new one is made, and everybody signs in anew.',
    )
  }
  return kept
}

/** The house's own secret, in `NEXTAUTH_SECRET`: the one that was given, else the one of this data folder. */
export async function ensureSecret(folder: string, say: (line: string) => void): Promise<void> {
  process.env.NEXTAUTH_SECRET ||= await secret(folder, 'sessions', say)
}

async function make(file: string): Promise<string> {
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  // A link appears whole or, when somebody was first, not at all: two processes agree, and nobody reads half a secret.
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(draft)
  return readFile(file, 'utf8')
}
