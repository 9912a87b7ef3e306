import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { build } from 'esbuild'
import { readContent } from '../lib/content'
import { type SearchDocument, searchDocuments } from '../lib/search'
import { answers, type Asked } from './search-answers'

const project = join(import.meta.dirname, '..')
const many = 1000

/** Titles, phrasings, headings and texts: whole, half typed, and with a letter missing. The same each time. */
function questionsAbout(documents: readonly SearchDocument[]): string[] {
  const texts = documents.flatMap(({ title, asked, sections }) => [
    title,
    ...asked,
    ...sections.flatMap(({ heading, text }) => [heading, text.slice(0, 60)]),
  ])
  return Array.from({ length: many }, (_, at) => {
    const text = texts[(at * 7) % texts.length]!
    if (at % 3 === 0) return text
    const half = text.slice(0, 3 + ((at * 13) % 50))
    return at % 3 === 1 ? half : half.slice(0, half.length >> 1) + half.slice((half.length >> 1) + 1)
  })
}

test('The same is found in Node and in a browser, in the same order, for a thousand questions', async ({
  page,
}) => {
  test.slow()
  const { snapshot } = await readContent(join(project, 'content'))
  const documents = searchDocuments(snapshot!)
  const asked: Asked = {
    documents,
    synonyms: snapshot!.synonyms,
    locale: snapshot!.organization.locale,
    questions: questionsAbout(documents),
  }
  const { outputFiles } = await build({
    entryPoints: [join(project, 'e2e/search-answers.ts')],
    bundle: true,
    platform: 'browser',
    globalName: 'searching',
    write: false,
  })
  const server = createServer((request, response) => {
    const script = request.url === '/search.js'
    response.setHeader('content-type', `${script ? 'text/javascript' : 'text/html'}; charset=utf-8`)
    response.end(
      script
        ? outputFiles[0]!.text
        : '<!doctype html><title>Search</title><script src="/search.js"></script>',
    )
  })
  await new Promise<void>(resolve => server.listen(0, resolve))
  try {
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
    const found = await page.evaluate(
      given => (window as unknown as { searching: { answers: typeof answers } }).searching.answers(given),
      asked,
    )
    expect(found).toEqual(answers(asked))
  } finally {
    server.close()
  }
})
