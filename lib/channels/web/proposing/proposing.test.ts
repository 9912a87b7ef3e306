import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { actorInRole } from '../../../access'
import type { Database } from '../../../db'
import { newDatabase } from '../../../db/testing/databases'
import { folderOf, page, write } from '../../../content/testing'
import { openProposals, shareProposals } from '../../../propose'
import {
  addressOf,
  currentHouse,
  currentPublisher,
  git,
  openPublisher,
  setHouse,
  sharePublisher,
  sourceOf,
} from '../../../publish'
import type { Reader } from '../reader'
import { presentEdit, type ShownEdit } from './edit'
import { takeEdit } from './edit-sent'
import { presentProposals } from './list'
import { presentProposal } from './proposal'
import { takeVerdict } from './verdict-sent'
import { presentWaiting } from './waiting'

const files = {
  'organization.yaml':
    'name: Shop\ntimeZone: UTC\ncurrency: USD\naudiences: [public, volunteer, staff, manager]\nfrontDesk: teams/front-desk\n',
  'roles.yaml': [
    '- { role: helper, rank: 1, audience: volunteer }',
    '- { role: frontline, rank: 2, audience: staff }',
    '- { role: editor, rank: 1, audience: manager, edits: true }',
    '- { role: writer, rank: 1, audience: staff, edits: true }',
    '',
  ].join('\n'),
  'teams/front-desk.mdx': '---\ntitle: Desk\nsummary: All.\nreach: { phone: "1" }\n---\nHelps.\n',
  'answers/late.mdx': `${page('It is late.')}\n`,
  'answers/windows.mdx': `${page('One.\n\nTwo.')}\n`.replaceAll('\n', '\r\n'),
  'policies/secret.mdx': `${page('Secret.', 'by: teams/front-desk', 'audience: manager')}\n`,
  'actions/refund.mdx': `${page('Send it back.', 'by: teams/front-desk', 'unit: USD', 'limits:', '  - { from: 2026-01-01, role: frontline, upTo: 50 }').replace('verified: 2026-11-01\nby: teams/front-desk\n', '')}\n`,
}
let content: string
let db: Database

const commit = async (message: string) => {
  await git(content, ['add', '--all'])
  const who = ['-c', 'user.name=Root', '-c', 'user.email=root@shop.example']
  await git(content, [...who, 'commit', '--quiet', '-m', message])
}
const reader = (role: string, login = `${role}@shop.example`): Reader => {
  const house = { ...currentHouse(), db }
  return {
    house,
    actor: actorInRole(house.snapshot, role, { account: login, login, name: login.split('@')[0]! }),
    now: new Date(),
  }
}
const form = (fields: Record<string, string>) => {
  const body = new URLSearchParams(fields).toString()
  const headers = { 'sec-fetch-site': 'same-origin', 'content-length': String(body.length) }
  return new Request('http://localhost/x', { method: 'POST', body, headers })
}
/** Opens a page, changes it and sends that; gives the name of the proposal. */
async function sends(by: Reader, id: string, change: (text: string) => string): Promise<string> {
  const { text, base } = (await presentEdit(by, id)) as ShownEdit
  // As browsers send it.
  const typed = change(text.replaceAll('\r\n', '\n')).replaceAll('\n', '\r\n')
  const answer = await takeEdit(by, id, form({ do: 'send', text: typed, base, why: 'Better so' }))
  if (!(answer instanceof Response)) throw new Error(JSON.stringify(answer))
  return answer.headers.get('location')!.replace('/proposals/', '').replace('?sent', '')
}
async function approves(by: Reader, name: string) {
  const { tip } = (await presentProposal(by, name))!
  return takeVerdict(by, name, form({ do: 'approve', tip }))
}

beforeEach(async () => {
  content = folderOf({})
  db = await newDatabase('sqlite')
  write(content, files)
  await git(content, ['init', '--quiet', '--initial-branch=main'])
  await commit('Begin')
  const data = folderOf({})
  const opened = await openPublisher({
    source: sourceOf(addressOf(content), data),
    data,
    name: 'ours',
    say: () => {},
  })
  setHouse(opened.house!)
  sharePublisher(opened.publisher)
  shareProposals(await openProposals(addressOf(content), data))
})
afterEach(async () => {
  await currentPublisher()!.save()
  shareProposals(undefined)
})

describe('who writes a page', () => {
  it('sees what becomes of it, and their file keeps the ends of its lines', async () => {
    const name = await sends(reader('frontline'), 'answers/windows', text => text.replace('Two.', 'Three.'))
    const text = (await git(content, ['show', `propose/${name}:answers/windows.mdx`])).toString()
    expect(text).toBe(files['answers/windows.mdx'].replace('Two.', 'Three.'))
    const [open] = (await presentProposals(reader('frontline'), true))!.open
    expect(open).toMatchObject({ why: 'Better so', state: 'open', files: ['answers/windows.mdx'] })
    await approves(reader('editor'), name)
    const { done } = (await presentProposals(reader('frontline'), true))!
    expect(done).toMatchObject([{ state: 'merged', note: 'Approved by editor. It is live.' }])
    expect(currentHouse().snapshot.documents.get('answers/windows')?.sections[0]?.text).toContain('Three.')
  })

  it('sees only their own, and nobody who may not see a page sees what is proposed for it', async () => {
    const name = await sends(reader('editor'), 'policies/secret', text => text.replace('Secret.', 'More.'))
    expect(await presentProposal(reader('frontline'), name)).toBeUndefined()
    expect(await presentProposal(reader('writer'), name)).toBeUndefined()
    expect((await presentProposals(reader('writer'), false))!.open).toEqual([])
    expect((await presentProposals(reader('frontline'), true))!.open).toEqual([])
    expect(await presentProposals(reader('frontline'), false)).toBeUndefined()
    expect((await presentProposals(reader('editor'), false))!.open).toHaveLength(1)
  })

  it('waits for every editor who may see it, but not for themselves, until it is decided', async () => {
    const waits = async (role: string) =>
      (await presentWaiting(reader(role)))?.tasks.map(({ title }) => title)
    const secret = await sends(reader('editor'), 'policies/secret', text => text.replace('Secret.', 'More.'))
    expect(await waits('editor')).toEqual([])
    expect(await waits('writer')).toEqual([])
    const name = await sends(reader('writer'), 'answers/late', text => text.replace('late', 'early'))
    expect(await waits('editor')).toEqual(['Better so'])
    expect(await waits('writer')).toEqual([])
    expect(await waits('frontline')).toBeUndefined()
    await approves(reader('editor'), name)
    expect(await waits('editor')).toEqual([])
    const other = await presentWaiting(reader('editor', 'other@shop.example'))
    expect(other!.tasks.map(({ url }) => url)).toEqual([`/proposals/${secret}`])
  })

  it('gets no text of a page that is not theirs, or that names what isn’t', async () => {
    expect(await presentEdit(reader('frontline'), 'policies/secret')).toBeUndefined()
    write(content, { 'answers/late.mdx': page('See [it](../policies/secret.mdx "manager").') })
    await commit('Name it')
    await currentPublisher()!.publish('button')
    const refused = await presentEdit(reader('frontline'), 'answers/late')
    expect(refused).toMatchObject({ title: 'A page', owner: { title: 'Desk' } })
    expect(JSON.stringify(refused)).not.toContain('secret')
    const typed = form({ do: 'send', text: 'x', base: '', why: 'y' })
    expect(await takeEdit(reader('frontline'), 'answers/late', typed)).toEqual(refused)
    expect(await presentEdit(reader('editor'), 'answers/late')).toHaveProperty('text')
  })

  it('is shown any text, however wrong it is, and told why', async () => {
    const mei = reader('frontline')
    const { base } = (await presentEdit(mei, 'answers/late')) as ShownEdit
    const broken = [
      '',
      '---',
      '---\ntitle: [\n---\n',
      page('<Step>'),
      page('{'),
      page('<Foo bar="'),
      '\0',
      '\ud800',
    ]
    for (const text of broken) {
      const shown = (await takeEdit(
        mei,
        'answers/late',
        form({ do: 'look', text, base, why: '' }),
      )) as ShownEdit
      expect([text, shown.look.hasErrors]).toEqual([text, true])
      expect(shown.look.problems[0]?.say).not.toBe('')
    }
  })

  it('finds no way in where the content is in no repository', async () => {
    shareProposals(undefined)
    expect(await presentEdit(reader('frontline'), 'answers/late')).toMatchObject({
      why: expect.stringContaining('not kept in git'),
    })
    expect((await presentProposals(reader('editor'), false))!.trouble).toContain('no git repository')
  })
})

describe('who edits', () => {
  it('approves nothing that is wrong, and nothing of a page that has changed since they looked', async () => {
    const name = await sends(reader('frontline'), 'answers/late', text => text.replace('late', '{late}'))
    expect(await approves(reader('editor'), name)).toMatchObject({ alert: expect.stringContaining('wrong') })
    const other = await sends(
      reader('helper', 'kim@shop.example'),
      'actions/refund',
      text => `${text}\nSoon.\n`,
    )
    const answer = await takeVerdict(reader('editor'), other, form({ do: 'approve', tip: '0'.repeat(40) }))
    expect(answer).toMatchObject({ alert: expect.stringContaining('since you looked') })
  })

  it('is told who gains power, and where others answer for that approves it only as one of them', async () => {
    write(content, { CODEOWNERS: 'actions/* boss@shop.example\n' })
    await commit('Say who answers')
    const name = await sends(reader('frontline'), 'actions/refund', text =>
      text.replace('upTo: 50', 'upTo: 90'),
    )
    const { judged } = (await presentProposal(reader('editor'), name))!
    expect(judged?.parts.map(({ title }) => title)).toContain('Who may more')
    expect(judged?.no).toContain('boss@shop.example')
    expect(await approves(reader('editor'), name)).toHaveProperty('alert')
    const done = await approves(reader('editor', 'boss@shop.example'), name)
    expect((done as Response).status).toBe(303)
    expect((await git(content, ['show', 'main:actions/refund.mdx'])).toString()).toContain('upTo: 90')
  })

  it('and nobody else decides', async () => {
    const name = await sends(reader('frontline'), 'answers/late', text => `${text}\nMore.\n`)
    const { tip } = (await presentProposal(reader('editor'), name))!
    const answer = await takeVerdict(reader('helper'), name, form({ do: 'approve', tip }))
    expect((answer as Response).status).toBe(404)
  })
})
