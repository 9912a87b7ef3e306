import { expect, it } from 'vitest'
import type { Body, Document } from '../../../content'
import { house, outcome, question, refunds, tree } from '../../testing'
import { prove } from '../index'
import { common, desk, now, phone } from './testing'

const link = (url: string): Body['children'][number] => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [{ type: 'text', value: 'why' }] }],
})
const component = (name: string, attributes: Record<string, string>): Body['children'][number] => ({
  type: 'component',
  name,
  inline: false,
  attributes,
  children: [],
})
const policy = (id: string, ...actions: string[]) =>
  ({
    ...common,
    kind: 'policy',
    id: `policies/${id}`,
    file: `policies/${id}.mdx`,
    actions,
  }) as unknown as Document

/** What is said of an end that refunds five dollars in these words. */
function said(words: Body['children'], amount: number | undefined, ...documents: Document[]): string[] {
  const grants = { grants: 'actions/refund', ...(amount !== undefined && { amount }) }
  const written = tree('trees/t', {
    q: question('Which?', { a: 'end' }),
    end: outcome({ result: 'handed-over', ...grants }),
  })
  const end = { ...written.nodes['end']!, body: { type: 'root', children: words } } as const
  const whole = { ...written, nodes: { ...written.nodes, end } }
  const all = [whole, refunds('public'), phone as unknown as Document, desk, ...documents]
  const snapshot = { ...house(...all), byFile: new Map(all.map(({ file, id }) => [file, id])) }
  return prove({ snapshot, now })
    .findings.filter(({ rule }) => /^(policy|words|reply)-/.test(rule))
    .map(({ rule, message }) => `${rule}  ${message}`)
}

it('links to a policy that is about what it gives, or about no action', () => {
  const words = [link('../policies/returns.mdx#cards'), link('../policies/kindness.mdx')]
  const kindness = policy('kindness')
  expect(said(words, 500, policy('returns', 'actions/refund', 'actions/other'), kindness)).toEqual([])
  expect(said(words, 500, policy('returns', 'actions/other'), kindness)).toEqual([
    'policy-disagrees  "end" gives "actions/refund", and its words link to "policies/returns", which is about "actions/other".',
  ])
})

it('names the action that it gives', () => {
  expect(said([component('May', { action: 'actions/refund' })], 500)).toEqual([])
  expect(said([component('May', { action: 'actions/voucher' })], 500)).toEqual([
    'words-disagree  "end" gives "actions/refund", and its words name "actions/voucher".',
  ])
})

it('has replies for channels that are open, and that all who come there see', () => {
  const on = (more: object) =>
    ({ ...phone, audience: 'public', escalatesTo: ['channels/phone'], ...more }) as unknown as Document
  const reply = [component('Reply', { channel: 'channels/chat' })]
  expect(said(reply, 500, on({ id: 'channels/chat' }))).toEqual([])
  expect(said(reply, 500, on({ id: 'channels/chat', status: 'closed' }))).toEqual([
    'reply-closed  "end" has words for "channels/chat", which is closed.',
  ])
  expect(said(reply, 500, on({ id: 'channels/chat', audience: 'staff', status: 'trial' }))).toEqual([
    'reply-hidden  "end" has words for "channels/chat", which whoever isn’t signed in may not see.',
  ])
})

it('names an amount only where it has one', () => {
  const words = [component('Reply', { channel: 'channels/phone' }), component('Var', { name: 'amount' })]
  expect(said(words, 500)).toEqual([])
  expect(said(words, undefined)).toEqual([
    'reply-without-amount  The words of "end" name an amount, and the outcome has none.',
  ])
})
