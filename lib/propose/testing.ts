import { join } from 'node:path'
import { folderOf } from '../content/testing'
import { git, addressOf } from '../publish'
import { page, repository } from '../publish/testing'
import type { Author } from './model'
import { openProposals, type Proposals } from './proposals'

export { page }

export const mei: Author = { name: 'Mei Lin', email: 'mei@lantern.example' }
export const tom: Author = { name: 'Tom', email: 'tom@lantern.example' }
export const ingrid: Author = { name: 'Ingrid', email: 'ingrid@lantern.example' }

export const late = 'answers/late.mdx'
export const lines = (...words: string[]) => page(words.join('\n\n'))

/** A repository elsewhere with an answer of five paragraphs, of which a house serves the main branch. */
export async function elsewhere() {
  const remote = await repository()
  await remote.push({ [late]: lines('One.', 'Two.', 'Three.', 'Four.', 'Five.') })
  const another = async () => {
    const data = folderOf({})
    await git(data, ['init', '--quiet', join(data, 'source')])
    return (await openProposals(addressOf(`${remote.url}#main`), data))!
  }
  const proposals = await another()
  const at = (ref: string, file: string) => show(remote.folder, ref, file)
  return { ...remote, proposals, another, at }
}

/** A working copy on this machine that a house serves as it lies there. */
export async function nearby() {
  const remote = await repository()
  await remote.push({ [late]: lines('One.', 'Two.', 'Three.', 'Four.', 'Five.') })
  const proposals = (await openProposals(addressOf(remote.copy), folderOf({})))!
  const at = (ref: string, file: string) => show(remote.copy, ref, file)
  return { ...remote, proposals, at }
}

async function show(folder: string, ref: string, file: string): Promise<string> {
  return (await git(folder, ['show', `${ref}:${file}`])).toString()
}

type Wish = Partial<Parameters<Proposals['propose']>[0]>

/** Somebody opens a page, changes it and says why. */
export async function changes(proposals: Proposals, text: string, wish: Wish = {}) {
  const { base } = (await proposals.origin(late))!
  const { name } = await proposals.propose({
    by: mei,
    why: 'Say when',
    texts: new Map([[late, text]]),
    base,
    ...wish,
  })
  return (await proposals.list()).find(each => each.name === name)!
}
/** Somebody approves a proposal as it stands here. */
export const approve = async (
  proposals: Proposals,
  { name, tip }: { name: string; tip: string },
  by = ingrid,
) => proposals.approve({ name, tip, by, served: await proposals.repository.served() })
