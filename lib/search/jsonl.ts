import type { SearchDocument } from './document'

interface Line {
  id: string
  title?: string
  heading?: string
  aliases?: string[]
  body?: string
}

/**
 * Documents from lines of JSON, each `{id, title, heading?, aliases?, body}`; an id `page#n` is a section of `page`.
 * @throws Error that names the line, where one is not such an object
 */
export function documentsFromJsonl(text: string): SearchDocument[] {
  const found = new Map<
    string,
    { document: SearchDocument; sections: SearchDocument['sections'][number][] }
  >()
  text.split('\n').forEach((line, at) => {
    if (line.trim() === '') return
    const { id, title, heading, aliases, body } = parse(line, at + 1)
    const [page, anchor = ''] = id.split('#', 2) as [string, string?]
    const sections: SearchDocument['sections'][number][] = found.get(page)?.sections ?? []
    sections.push({ heading: heading ?? '', anchor, text: body ?? '' })
    if (found.has(page)) return
    const document = {
      id: page,
      kind: 'answer',
      title: title ?? '',
      level: 0,
      asked: aliases ?? [],
      tags: [],
      sections,
    }
    found.set(page, { document, sections })
  })
  return [...found.values()].map(({ document }) => document)
}

function parse(line: string, number: number): Line {
  const wrong = (what: string) =>
    new Error(`Line ${number}: ${what} Each line is one JSON object with "id", "title" and "body".`)
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw wrong('this is not JSON.')
  }
  const { id, aliases, ...texts } = (typeof value === 'object' && value ? value : {}) as Record<
    string,
    unknown
  >
  if (typeof id !== 'string' && typeof id !== 'number') throw wrong('there is no "id".')
  for (const name of ['title', 'heading', 'body'])
    if (texts[name] !== undefined && typeof texts[name] !== 'string') throw wrong(`"${name}" is not a text.`)
  if (aliases !== undefined && !(Array.isArray(aliases) && aliases.every(alias => typeof alias === 'string')))
    throw wrong('"aliases" is not a list of texts.')
  return { ...(value as Line), id: String(id) }
}
