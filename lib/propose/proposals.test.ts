import { rename } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { write } from '../content/testing'
import { git } from '../publish'
import { approve, changes, elsewhere, ingrid, late, lines, mei, page, tom } from './testing'

describe('a change to a repository elsewhere', () => {
  it('is a commit by its author on a branch there, and nothing that is served', async () => {
    const { proposals, folder, at } = await elsewhere()
    const before = await git(folder, ['rev-parse', 'main'])
    const { name, by, state, why } = await changes(
      proposals,
      lines('One.', 'Two.', 'By noon.', 'Four.', 'Five.'),
    )
    expect(name).toMatch(/^late-[0-9a-f]{8}$/)
    expect({ by, state, why }).toEqual({ by: mei, state: 'open', why: 'Say when' })
    expect(await at(`propose/${name}`, late)).toContain('By noon.')
    expect(await git(folder, ['rev-parse', 'main'])).toEqual(before)
    const told = await git(folder, ['log', '-1', '--format=%an <%ae>, %cn: %s', `propose/${name}`])
    expect(told.toString().trim()).toBe('Mei Lin <mei@lantern.example>, Answerhouse: Say when')
  })

  it('made from an older state goes in beside what changed in other files and other places', async () => {
    const { proposals, push, at, folder } = await elsewhere()
    const { base } = (await proposals.origin(late))!
    await push({
      [late]: lines('First.', 'Two.', 'Three.', 'Four.', 'Five.'),
      'answers/new.mdx': page('New.'),
    })
    const proposal = await changes(proposals, lines('One.', 'Two.', 'Three.', 'Four.', 'Last.'), { base })
    expect(proposal.state).toBe('open')
    await approve(proposals, proposal)
    expect(await at('main', late)).toBe(lines('First.', 'Two.', 'Three.', 'Four.', 'Last.'))
    expect(await at('main', 'answers/new.mdx')).toBe(page('New.'))
    const told = await git(folder, ['log', '-1', '--format=%an: %s%n%(trailers)', 'main'])
    expect(told.toString()).toContain('Ingrid: Say when (proposed by Mei Lin)')
    expect(told.toString()).toContain('Approved-by: Ingrid <ingrid@lantern.example>')
    expect(await proposals.list()).toEqual([])
    expect(await proposals.merged()).toMatchObject([
      { name: proposal.name, why: 'Say when', by: mei, approvedBy: 'Ingrid' },
    ])
    expect((await git(folder, ['branch', '--list', 'propose/*'])).toString()).toBe('')
  })

  it('of a paragraph that somebody else changed too shows both, and its author goes on from there', async () => {
    const { proposals, push, at } = await elsewhere()
    const proposal = await changes(proposals, lines('One.', 'Two.', 'By noon.', 'Four.', 'Last.'))
    await push({ [late]: lines('First.', 'Two.', 'By midnight.', 'Four.', 'Five.') })
    await proposals.repository.bring()
    const [seen] = await proposals.list()
    expect(seen).toMatchObject({ name: proposal.name, state: 'conflict' })
    await expect(approve(proposals, seen!)).rejects.toThrow('changed in the same place')

    const { text, both, base, on } = (await proposals.origin(late, proposal.name))!
    expect(both).toEqual([{ mine: 'By noon.\n', theirs: 'By midnight.\n' }])
    expect(text).toBe(lines('First.', 'Two.', 'By noon.', 'Four.', 'Last.'))
    const mended = text.replace('By noon.', 'By noon, at the latest by midnight.')
    const again = await changes(proposals, mended, { base, on: on! })
    expect(again).toMatchObject({ name: proposal.name, state: 'open' })
    await approve(proposals, again)
    expect(await at('main', late)).toBe(mended)
  })

  it('is known in another house without waiting for the repository, and though it is out of reach', async () => {
    const { proposals, folder, another } = await elsewhere()
    const { name } = await changes(await another(), lines('Changed.'))
    const known = () => proposals.remembered().catch(() => [])
    await expect.poll(known, { timeout: 10_000 }).toMatchObject([{ name }])
    await rename(folder, `${folder}-gone`)
    expect(await proposals.remembered()).toMatchObject([{ name }])
  })

  it('is approved by somebody else only, and as they saw it', async () => {
    const { proposals, at } = await elsewhere()
    const first = await changes(proposals, lines('Changed.'))
    await expect(approve(proposals, first, mei)).rejects.toThrow('somebody else has to approve')
    await expect(approve(proposals, first, { ...mei, email: 'MEI@lantern.example' })).rejects.toThrow(
      'somebody else',
    )
    const { base, on } = (await proposals.origin(late, first.name))!
    await changes(proposals, lines('Changed again.'), { base, on: on! })
    await expect(approve(proposals, first)).rejects.toThrow('something else since you looked')
    expect(await at('main', late)).toContain('Three.')
  })

  it('is written on by nobody but its author', async () => {
    const { proposals } = await elsewhere()
    const { name } = await changes(proposals, lines('Changed.'))
    const { base, on } = (await proposals.origin(late, name))!
    const wish = { by: tom, why: 'Mine', texts: new Map([[late, 'x']]), base, on: on! }
    await expect(proposals.propose(wish)).rejects.toThrow('no such proposal of yours')
  })

  it('that is declined keeps its text and says why, until its author goes on with it', async () => {
    const { proposals } = await elsewhere()
    const { name, tip } = await changes(proposals, lines('Nothing.'))
    await proposals.decline({ name, tip, by: ingrid, reason: 'It was right.\r\n\r\nNote: ask me.' })
    const [declined] = await proposals.list()
    expect(declined).toMatchObject({
      state: 'declined',
      why: 'Say when',
      by: mei,
      declined: { by: 'Ingrid', reason: 'It was right.\n\nNote: ask me.' },
    })
    await expect(approve(proposals, declined!)).rejects.toThrow('was declined')
    const { text, base, on } = (await proposals.origin(late, name))!
    expect(text).toBe(lines('Nothing.'))
    expect(await changes(proposals, lines('Something.'), { base, on: on! })).toMatchObject({ state: 'open' })
  })

  it('that somebody pushed with a hostile name or content does no harm', async () => {
    const { proposals, copy, url, folder } = await elsewhere()
    const asIngrid = ['-c', 'user.name=Eve', '-c', 'user.email=eve@lantern.example']
    write(copy, { [late]: lines('Eve.'), '.github/workflows/run.yml': 'run: evil' })
    await git(copy, ['add', '--all'])
    await git(copy, [...asIngrid, 'commit', '--quiet', '-m', 'Mend it'])
    const names = ['propose/$(reboot);x', 'propose/a/b', 'propose/-f']
    for (const name of names) await git(copy, ['push', '--quiet', url, `HEAD:refs/heads/${name}`])
    await git(copy, ['checkout', '--quiet', '--orphan', 'other'])
    await git(copy, [...asIngrid, 'commit', '--quiet', '-m', 'Other'])
    await git(copy, ['push', '--quiet', url, 'HEAD:refs/heads/propose/other'])
    const all = await proposals.list()
    expect(all.map(({ name }) => `propose/${name}`).sort()).toEqual(names.sort())
    for (const each of all)
      await expect(approve(proposals, each)).rejects.toThrow('more than the content’s own files')
    expect((await git(folder, ['log', '-1', '--format=%s', 'main'])).toString().trim()).toBe('Change it')
  })

  it('that changes nothing, or says nothing, or begins from what never was served, is refused', async () => {
    const { proposals, folder } = await elsewhere()
    const five = lines('One.', 'Two.', 'Three.', 'Four.', 'Five.')
    await expect(changes(proposals, five)).rejects.toThrow('Nothing is changed')
    await expect(changes(proposals, 'x', { why: ' \n ' })).rejects.toThrow('what changes and why')
    await expect(changes(proposals, 'x', { base: '--output=/tmp/x' })).rejects.toThrow('began from')
    const first = await changes(proposals, lines('Changed.'))
    await expect(changes(proposals, 'x', { base: first.tip })).rejects.toThrow('began from')
    expect((await git(folder, ['branch', '--list', 'propose/*'])).toString().split('\n')).toHaveLength(2)
  })

  it('can’t be kept while the repository is gone, and says so', async () => {
    const { proposals, folder } = await elsewhere()
    const { base } = (await proposals.origin(late))!
    await rename(folder, `${folder}.gone`)
    const wish = { by: mei, why: 'Say when', texts: new Map([[late, 'x']]), base }
    await expect(proposals.propose(wish)).rejects.toThrow(/does not appear|not read|not exist/)
    await rename(`${folder}.gone`, folder)
    expect((await proposals.propose(wish)).name).toMatch(/^late-/)
  })
})
