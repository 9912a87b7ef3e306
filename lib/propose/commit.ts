import type { Author } from './model'
import type { Repository } from './repository'

/** Who puts in a commit what somebody else wrote. No mail can ever reach it (RFC 2606). */
const house: Author = { name: 'Answerhouse', email: 'house@answerhouse.invalid' }

/** Writes a commit by somebody, as the house; gives its name. No branch stands at it yet. */
export async function writeCommit(
  { run }: Repository,
  commit: { tree: string; parents: readonly string[]; by: Author; message: string },
): Promise<string> {
  const { tree, parents, by, message } = commit
  const env = {
    GIT_AUTHOR_NAME: by.name,
    GIT_AUTHOR_EMAIL: by.email,
    GIT_COMMITTER_NAME: house.name,
    GIT_COMMITTER_EMAIL: house.email,
  }
  const on = parents.flatMap(parent => ['-p', parent])
  const args = ['-c', 'commit.gpgSign=false', 'commit-tree', tree, ...on]
  return (await run(args, { input: `${message.trim()}\n`, env })).toString().trim()
}

/**
 * Somebody as git keeps them, from how they sign in: an email address, or a short name that gets one to which nothing can
 * be sent.
 */
export function authorOf({ name, login }: { name?: string; login?: string }): Author {
  const plain = (text: string) => text.replace(/[<>\p{Cc}]/gu, '').trim()
  const email = plain(login ?? '').replace(/\s/g, '')
  const address = email.includes('@') ? email : `${email || 'nobody'}@answerhouse.invalid`
  return { name: plain(name ?? '') || email || 'Somebody', email: address }
}

/** A line as it can stand first in a commit's message. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
