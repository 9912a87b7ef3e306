import { describe, expect, test } from 'vitest'
import type { Document, Snapshot } from '../content'
import { buildIndex, query, searchDocuments } from '.'

const common = {
  owner: 'teams/desk',
  asked: [],
  tags: [],
  sections: [],
  summary: '',
  kind: 'answer',
  body: { type: 'root', children: [] },
}
const house = (...documents: Partial<Document>[]): Snapshot =>
  ({
    organization: { audiences: ['public', 'staff'] },
    documents: new Map(documents.map(document => [document.id, { ...common, ...document }])),
  }) as unknown as Snapshot

describe('what search knows of a house', () => {
  test('a summary is found and shown before the body', () => {
    const sections = [{ heading: 'Steps', anchor: 'steps', text: 'Apologise first.' }]
    const documents = searchDocuments(
      house({ id: 'a', title: 'Late parcel', audience: 'public', summary: 'What we owe them.', sections }),
    )
    const [hit] = query(buildIndex(documents), { text: 'what do we owe', level: 0 }).hits
    expect(hit).toMatchObject({ section: { heading: '' }, snippet: { text: 'What we owe them.' } })
  })

  test('a first paragraph that serves as the summary is not counted twice', () => {
    const sections = [{ heading: '', anchor: '', text: 'A long\nparagraph that goes on.' }]
    const [document] = searchDocuments(
      house({ id: 'a', title: 'A', audience: 'public', summary: 'A long paragraph…', sections }),
    )
    expect(document?.sections).toEqual(sections)
  })

  test('the channels that it has words for, and its language where that is another', () => {
    const [document] = searchDocuments(
      house(
        { id: 'a', title: 'A', audience: 'public', locale: 'es', channels: ['channels/phone'] },
        { id: 'b', title: 'B', audience: 'no' },
      ),
    )
    expect(document).toMatchObject({ channels: ['channels/phone'], locale: 'es' })
  })

  test('levels are the places of the audiences; a document of an unknown audience is for nobody', () => {
    const documents = searchDocuments(
      house(
        { id: 'a', title: 'A', audience: 'staff' },
        { id: 'b', title: 'B', audience: 'public' },
        { id: 'c', title: 'C', audience: 'everyone' },
      ),
    )
    expect(documents.map(({ id, level }) => [id, level])).toEqual([
      ['a', 1],
      ['b', 0],
    ])
  })
})
