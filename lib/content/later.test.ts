import { expect, test, vi } from 'vitest'
import { altered, withBodyLater } from './later'
import type { Body, Document } from './model'

const body: Body = { type: 'root', children: [{ type: 'thematicBreak' }] }
const bare = { id: 'answers/a', title: 'A' } as Omit<Document, 'body'>

test('a body is read when somebody asks for it, and once for all copies', () => {
  const read = vi.fn<() => Body>(() => body)
  const copy = altered(altered(withBodyLater(bare, read), { title: 'B' }), { owner: 'teams/desk' })
  expect([copy.title, copy.owner, read.mock.calls.length]).toEqual(['B', 'teams/desk', 0])
  expect([copy.body, JSON.parse(JSON.stringify(copy)), { ...copy }]).toMatchObject([body, { body }, { body }])
  expect(read).toHaveBeenCalledOnce()
})

test('a document whose body is there is copied as it is', () => {
  expect(altered({ ...bare, body } as Document, { title: 'B' })).toEqual({
    id: 'answers/a',
    title: 'B',
    body,
  })
})
