import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { folderOf, least, page, write } from '../content/testing'
import { git } from './git'
import { codeownersOf, readRevision } from './index'
import { asIngrid } from './testing'

/** A repository whose content stands in a folder of its own, with one commit of an answer. */
async function repository(): Promise<{
  root: string
  content: string
  commit: (message: string) => Promise<string>
}> {
  const files = {
    ...least,
    'answers/late.mdx': page('It is on its way.'),
    'files/form.pdf': new Uint8Array([0, 255, 10, 13]),
  }
  const root = folderOf(
    Object.fromEntries(Object.entries(files).map(([file, text]) => [`content/${file}`, text])),
  )
  await git(root, ['init', '--quiet'])
  const commit = async (message: string) => {
    await git(root, ['add', '--all'])
    await git(root, [...asIngrid, 'commit', '--quiet', '-m', message])
    return (await git(root, ['rev-parse', 'HEAD'])).toString().trim()
  }
  await commit('First')
  return { root, content: join(root, 'content'), commit }
}

describe('the content of a commit', () => {
  let repo: Awaited<ReturnType<typeof repository>>
  beforeEach(async () => void (repo = await repository()))
  const titles = async (ref: string) => {
    const { snapshot } = await readRevision(repo.content, ref)
    return [...snapshot!.documents.keys()].filter(id => id.startsWith('answers/'))
  }

  it('is read as it was then, whatever lies in the folder now', async () => {
    const first = (await git(repo.root, ['rev-parse', 'HEAD'])).toString().trim()
    write(repo.content, { 'answers/new.mdx': page('New.') })
    const second = await repo.commit('Second')
    rmSync(join(repo.content, 'answers'), { recursive: true })
    expect(await titles(first)).toEqual(['answers/late'])
    expect(await titles(second)).toEqual(['answers/late', 'answers/new'])
    expect(await titles('HEAD~1')).toEqual(['answers/late'])
    const { snapshot } = await readRevision(repo.content, 'HEAD')
    expect(snapshot!.revision).toBe(second.slice(0, 7))
  })

  it('has its pictures and forms, so that links to them hold', async () => {
    write(repo.content, { 'answers/form.mdx': page('[The form](../files/form.pdf)') })
    await repo.commit('Link it')
    expect(await titles('HEAD')).toContain('answers/form')
  })

  it.each(['nosuch', '--help', 'HEAD..HEAD', ''])(
    'is not read where there is no revision “%s”',
    async ref => {
      await expect(readRevision(repo.content, ref)).rejects.toThrow(`There is no revision "${ref}" here.`)
    },
  )

  it('is missed where the folder wasn’t there', async () => {
    write(repo.root, { 'other/organization.yaml': 'name: Other\n' })
    await expect(readRevision(join(repo.root, 'other'), 'HEAD')).rejects.toThrow(
      'There is no content in this folder at "HEAD".',
    )
  })

  it('says where it stands in the repository, and who answers for it', async () => {
    expect(await codeownersOf(repo.content)).toEqual({ text: '', folder: 'content' })
    write(repo.root, { CODEOWNERS: '* @ingrid\n' })
    expect(await codeownersOf(repo.content)).toEqual({ text: '* @ingrid\n', folder: 'content' })
  })
})
