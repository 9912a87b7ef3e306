import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, write } from '../content/testing'
import { addressOf, git } from '../publish'
import { openProposals } from './proposals'
import { approve, changes, late, lines, nearby, page } from './testing'

describe('a change to a working copy of this machine', () => {
  it('touches neither its files nor its index, and once approved its files follow', async () => {
    const { proposals, copy } = await nearby()
    write(copy, { 'answers/draft.mdx': 'A draft.', 'teams/front-desk.mdx': 'At work on this.' })
    await git(copy, ['add', 'answers/draft.mdx'])
    const before = await git(copy, ['status', '--porcelain=v2', '--branch'])
    const proposal = await changes(proposals, lines('One.', 'Two.', 'By noon.', 'Four.', 'Five.'))
    expect(await git(copy, ['status', '--porcelain=v2', '--branch'])).toEqual(before)
    expect(readFileSync(join(copy, late), 'utf8')).toContain('Three.')
    await approve(proposals, proposal)
    expect(readFileSync(join(copy, late), 'utf8')).toContain('By noon.')
    expect(readFileSync(join(copy, 'teams/front-desk.mdx'), 'utf8')).toBe('At work on this.')
    const after = (await git(copy, ['status', '--porcelain'])).toString()
    expect(after).toBe('A  answers/draft.mdx\n M teams/front-desk.mdx\n')
  })

  it('waits while somebody is at work on the same file', async () => {
    const { proposals, copy } = await nearby()
    const proposal = await changes(proposals, lines('One.', 'Two.', 'By noon.', 'Four.', 'Five.'))
    write(copy, { [late]: 'Half a thought' })
    const head = await git(copy, ['rev-parse', 'HEAD'])
    await expect(approve(proposals, proposal)).rejects.toThrow('Somebody is at work on the same files')
    expect(readFileSync(join(copy, late), 'utf8')).toBe('Half a thought')
    expect(await git(copy, ['rev-parse', 'HEAD'])).toEqual(head)
    expect(await proposals.list()).toHaveLength(1)
  })

  it('goes to the branch that is checked out, and to none where none is', async () => {
    const { proposals, copy } = await nearby()
    const proposal = await changes(proposals, lines('Changed.'))
    await git(copy, ['checkout', '--quiet', '--detach'])
    await expect(approve(proposals, proposal)).rejects.toThrow('no branch')
  })
})

it('in a folder that is in no repository nothing can be proposed', async () => {
  const folder = folderOf({ [late]: page('It is late.') })
  expect(await openProposals(addressOf(folder), folderOf({}))).toBeUndefined()
})
