import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ContentFolderError, readContent } from './index'
import { folderOf, least, page, readFolder } from './testing'

describe('a folder that holds no content', () => {
  it('is missing', async () => {
    const missing = join(folderOf({}), 'nowhere')
    await expect(readContent(missing)).rejects.toThrow(ContentFolderError)
    await expect(readContent(missing)).rejects.toThrow(`There is no folder "${missing}". Name one that holds`)
  })

  it('is a file, or lies in one', async () => {
    const file = join(folderOf({ 'answer.mdx': page('') }), 'answer.mdx')
    await expect(readContent(file)).rejects.toThrow(`"${file}" is a file. Name the folder that holds`)
    await expect(readContent(join(file, 'inside'))).rejects.toThrow('There is no folder')
  })

  it('is empty: says which file to begin with, and there is nothing to serve', async () => {
    const { snapshot, said, documents } = await readFolder(folderOf({}))
    expect(snapshot).toBeUndefined()
    expect(documents).toBe(0)
    expect(said).toEqual([
      'content/organization.yaml:1:1  missing-file  There is no organization.yaml in this folder. ' +
        'Make one with name, timeZone, currency, audiences and frontDesk.',
    ])
  })

  it('has no name that a folder can have', async () => {
    await expect(readContent('')).rejects.toThrow(ContentFolderError)
    await expect(readContent('a\0b')).rejects.toThrow(ContentFolderError)
  })
})

describe('what this user may not open', () => {
  /** Reads as a user without rights, because root may open everything. */
  function readAsNobody(root: string): string[] {
    const program = `
      import { formatProblem, readContent } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))}
      if (process.getuid() === 0) process.setuid(65534)
      const { problems } = await readContent(${JSON.stringify(root)}).catch(error => ({ problems: error }))
      console.log(JSON.stringify(Array.isArray(problems) ? problems.map(p => formatProblem(p, '')) : [problems.name, problems.message]))`
    const args = ['--import', 'tsx', '--input-type=module', '--eval', program]
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (!stdout) throw new Error(stderr)
    return JSON.parse(stdout) as string[]
  }

  it('is the folder itself', () => {
    const root = folderOf(least)
    chmodSync(root, 0)
    expect(readAsNobody(root)).toEqual([
      'Error',
      `The folder "${root}" can't be read. Check who may read it.`,
    ])
    chmodSync(root, 0o755)
  })

  it('is a file or a folder in it: that is said, and the rest is read', () => {
    const root = folderOf({ ...least, 'answers/a.mdx': page('A.'), 'policies/b.mdx': page('B.') })
    chmodSync(root, 0o755)
    chmodSync(join(root, 'answers/a.mdx'), 0)
    chmodSync(join(root, 'policies'), 0)
    expect(readAsNobody(root)).toEqual([
      'answers/a.mdx:1:1  unreadable  This file can’t be opened. Check who may read it.',
      'policies:1:1  unreadable  This folder can’t be opened. Check who may read it.',
    ])
    chmodSync(join(root, 'policies'), 0o755)
  })

  it('is organization.yaml: it is not said to be missing', () => {
    const root = folderOf(least)
    chmodSync(root, 0o755)
    chmodSync(join(root, 'organization.yaml'), 0)
    expect(readAsNobody(root)[0]).toMatch(/^organization.yaml:1:1 {2}unreadable/)
    expect(readAsNobody(root).join()).not.toContain('missing-file')
  })
})

describe('symbolic links', () => {
  it('out of the folder are not followed, whether to a file or to a folder', async () => {
    const outside = folderOf({ 'secret.mdx': page('Secret.'), 'more/other.mdx': page('Other.') })
    const root = folderOf(least)
    mkdirSync(join(root, 'answers'))
    symlinkSync(join(outside, 'secret.mdx'), join(root, 'answers/secret.mdx'))
    symlinkSync(join(outside, 'more'), join(root, 'answers/more'))
    symlinkSync(outside, join(root, 'policies'))
    const { snapshot, said } = await readFolder(root)
    expect(said).toEqual([
      'content/answers/more:1:1  link-out  This symbolic link leads out of the content folder. Put the file itself here.',
      'content/answers/secret.mdx:1:1  link-out  This symbolic link leads out of the content folder. Put the file itself here.',
      'content/policies:1:1  link-out  This symbolic link leads out of the content folder. Put the file itself here.',
    ])
    expect([...snapshot.documents.keys()]).toEqual(['teams/front-desk'])
  })

  it('inside the folder work for files; to folders, to nothing, and to what is hidden they are refused', async () => {
    const root = folderOf({ ...least, 'answers/a.mdx': page('A.'), '.git/config': page('Hidden.') })
    symlinkSync('a.mdx', join(root, 'answers/b.mdx'))
    symlinkSync('nothing.mdx', join(root, 'answers/c.mdx'))
    symlinkSync('../.git/config', join(root, 'answers/d.mdx'))
    symlinkSync('.', join(root, 'answers/e'))
    const { snapshot, said } = await readFolder(root)
    expect(snapshot.documents.has('answers/b')).toBe(true)
    expect(said.map(line => line.split('. ')[0])).toEqual([
      'content/answers/c.mdx:1:1  link-out  This symbolic link leads nowhere',
      'content/answers/d.mdx:1:1  link-out  This symbolic link leads out of the content folder',
      'content/answers/e:1:1  link-out  This symbolic link is not to a file',
    ])
  })

  it('may lead to the content folder itself', async () => {
    const link = join(folderOf({}), 'link')
    symlinkSync(folderOf(least), link)
    expect((await readFolder(link)).snapshot.documents.size).toBe(1)
  })
})
