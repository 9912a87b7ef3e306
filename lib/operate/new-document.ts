import GithubSlugger from 'github-slugger'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { didYouMean, type Kind, type Snapshot } from '../content'
import { beginnings } from './beginnings'

export interface NewDocument {
  readonly snapshot: Snapshot
  readonly folder: string
  readonly kind: Kind
  readonly title: string
  /** A team's id; the front desk unless given. */
  readonly owner?: string
}

const folders: Readonly<Record<Kind, string>> = {
  answer: 'answers',
  playbook: 'playbooks',
  policy: 'policies',
  tree: 'trees',
  team: 'teams',
  action: 'actions',
  channel: 'channels',
}

/** Writes the beginning of a document, never over one that is there. Gives its file and id, or why not. */
export async function newDocument(
  asked: NewDocument,
): Promise<{ file: string; id: string } | { message: string }> {
  const { snapshot, folder, kind } = asked
  const title = asked.title.trim()
  const teams = [...snapshot.documents.values()]
    .filter(document => document.kind === 'team')
    .map(team => team.id)
  const owner =
    asked.owner === undefined
      ? snapshot.organization.frontDesk
      : `teams/${asked.owner.replace(/^teams\//, '')}`
  if (kind !== 'team' && !teams.includes(owner)) {
    return {
      message: `There is no team "${owner}". ${didYouMean(owner, teams, 'Make it first: answerhouse new team NAME.')}`,
    }
  }
  const slug = new GithubSlugger()
    .slug(title.normalize('NFC'))
    .replace(/[^\p{L}\p{N}_-]/gu, '')
    .replace(/^-+|-+$/g, '')
  if (!slug)
    return { message: `"${title}" has no letter or number to make a file name of. Give it a title in words.` }
  const id = `${folders[kind]}/${slug}`
  const file = `${id}.mdx`
  if (snapshot.documents.has(id))
    return { message: `There is already a document "${id}". Change that one, or give this another title.` }
  const path = join(folder, file)
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(
      path,
      beginnings[kind]({ title, owner, organization: snapshot.organization, roles: snapshot.roles }),
      { flag: 'wx' },
    )
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return { message: `There is already a file "${file}". Change that one, or give this another title.` }
  }
  return { file, id }
}
