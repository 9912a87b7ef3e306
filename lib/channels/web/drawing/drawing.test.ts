import { expect, test } from 'vitest'
import type { Tree } from '../../../content'
import { see, type Reader } from '../reader'
import { monday, shop } from '../testing'
import { presentDrawing } from './drawing'
import { drawingOf } from './drawing-of'
import { useOf, useWords } from './use'

const treeOf = (reader: Reader) => see(reader, 'trees/wrong') as Tree
const drawn = (reader: Reader) => presentDrawing(reader, treeOf(reader), new Map())

test('Every step stands in the list, as one comes to it, and each way says where it leads', async () => {
  const { nodes } = drawn((await shop())('frontline'))
  expect(nodes.map(({ id }) => id)).toEqual(['what', 'paid', 'hand-over', 'may', 'give', 'ask', 'no'])
  expect(nodes[0]).toEqual({
    id: 'what',
    kind: 'Question',
    head: 'What arrived?',
    ways: [
      { label: 'The wrong size', to: 'paid', next: 'What did they pay?' },
      { label: 'Nothing', to: 'hand-over', next: 'Look for it.' },
    ],
  })
  expect(nodes.map(({ kind }) => kind)).toEqual([
    'Question',
    'How much, in USD',
    'End: handed over',
    'May you?',
    'End: resolved · Refund',
    'End: handed over · Refund',
    'End: declined with care',
  ])
})

test('What the list says is drawn too: a box each, with all its words, and a line for each way', async () => {
  const { picture, nodes } = drawn((await shop())('frontline'))
  expect(picture?.boxes).toHaveLength(nodes.length)
  expect(picture?.lines).toHaveLength(nodes.flatMap(({ ways }) => ways).length)
  const words = picture!.boxes.flatMap(box => box.words.flatMap(({ lines }) => lines)).join(' ')
  for (const { kind, head } of nodes) expect(words).toContain(`${kind} ${head}`)
})

test('An action that is not the reader’s to see is not named', async () => {
  const action =
    '---\ntitle: Secret gift\nowner: teams/desk\naudience: staff\nlimits: [{ from: 2026-01-01, role: supervisor }]\n---\nHush.\n'
  const tree = `---\ntitle: T\nowner: teams/desk\naudience: public\nstart: may\n---
<Authority id="may" action="actions/secret" allowed="end" needs="end" never="end" />

<Outcome id="end" result="resolved" owner="whoever-may" grants="actions/secret">Do it.</Outcome>\n`
  const reader = await shop({ 'actions/secret.mdx': action, 'trees/hush.mdx': tree })
  const shown = (role?: string) =>
    JSON.stringify(presentDrawing(reader(role), see(reader(role), 'trees/hush') as Tree, new Map()))
  expect(shown()).not.toContain('Secret gift')
  expect(shown('frontline')).toContain('Secret gift')
})

const minutes = (count: number) => new Date(monday.getTime() - 3_600_000 + count * 60_000)
const walked = (seconds: readonly number[], ended: boolean, tree = 'trees/wrong') => {
  const keys = ['what', 'paid'].map(key => (tree === 'trees/wrong' ? key : `wrong/${key}`))
  const answers = ['size', '40']
  const steps = seconds.map((_, at) => ({
    node: keys[at]!,
    at: new Date(minutes(0).getTime() + seconds.slice(0, at + 1).reduce((a, b) => a + b) * 1000),
  }))
  return {
    at: minutes(0),
    tree,
    audience: 'staff',
    role: 'frontline',
    channel: 'web',
    ended,
    steps,
    answers: Object.fromEntries(steps.map(({ node }, at) => [node, answers[at]!])),
  }
}

test('It counts how often a question was answered, how long that took, and who went no further', async () => {
  const reader = (await shop())('supervisor')
  const walks = [walked([4, 10], true), walked([8, 30], true), walked([6], false), walked([], false)]
  const use = useOf(reader.house.snapshot, treeOf(reader), walks, monday)
  expect([...use]).toEqual([
    ['what', { answered: 3, seconds: 6, gaveUp: 1 }],
    ['paid', { answered: 2, seconds: 30, gaveUp: 1 }],
  ])
  expect(useWords(use.get('paid')!)).toEqual(['Answered 2 times, mostly in 30 s', '1 went no further'])
  expect(useWords({ answered: 1, seconds: 0, gaveUp: 0 })).toEqual(['Answered once, mostly at once'])
})

test('Who went away is not counted as slow, and who is still there has not given up', async () => {
  const reader = (await shop())('supervisor')
  const use = (now: Date) => useOf(reader.house.snapshot, treeOf(reader), [walked([2000], false)], now)
  expect([...use(minutes(45))]).toEqual([['what', { answered: 1, gaveUp: 0 }]])
  expect([...use(minutes(75))]).toEqual([
    ['what', { answered: 1, gaveUp: 0 }],
    ['paid', { answered: 0, gaveUp: 1 }],
  ])
})

test('A tree that was entered from another one is counted too', async () => {
  const reader = (await shop())('supervisor')
  const use = useOf(reader.house.snapshot, treeOf(reader), [walked([5, 5], true, 'trees/door')], monday)
  expect([...use.keys()]).toEqual(['what', 'paid'])
})

test('An editor sees in the drawing what the proof finds, with the walk that shows it; nobody else does', async () => {
  const tree = `---\ntitle: T\nowner: teams/desk\naudience: public\nstart: q\n---
<Question id="q" ask="Again?">
  <Choice id="a" to="end">Yes</Choice>
  <Choice id="b" to="end">Yes</Choice>
</Question>

<Outcome id="end" result="resolved" owner="teams/desk">Do it.</Outcome>\n`
  const roles =
    '- { role: frontline, rank: 2, audience: staff }\n- { role: editor, rank: 1, audience: staff, edits: true }\n'
  const reader = await shop({ 'trees/twice.mdx': tree, 'roles.yaml': roles })
  const wrong = async (role: string) => {
    const { drawing } = await drawingOf(reader(role), see(reader(role), 'trees/twice') as Tree)
    return drawing.nodes.flatMap(node =>
      (node.wrong ?? []).map(({ say, url }) => ({ id: node.id, say, url })),
    )
  }
  const found = await wrong('editor')
  expect(found.map(({ id }) => id)).toContain('q')
  for (const { url } of found) expect(url).toMatch(/^\/trees\/twice/)
  expect(await wrong('frontline')).toEqual([])
})
