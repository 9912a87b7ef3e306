import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { formatProblem, readContent } from '../content'
import { importMarkdown } from './index'

/** Path → content of a source folder. */
export type Files = Record<string, string | Uint8Array>

/** Writes the files, imports them as `folder`/content, and holds the result against the checker: it throws on any error. */
export async function importInto(
  folder: string,
  files: Files,
  options: { owner?: string; audience?: string } = {},
) {
  const from = join(folder, 'handbook')
  const to = join(folder, 'content')
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(from, path)), { recursive: true })
    await writeFile(join(from, path), content)
  }
  const report = await importMarkdown({ from, to, owner: 'front-desk', ...options })
  const { problems } = await readContent(to)
  const errors = problems.filter(problem => problem.severity === 'error')
  if (errors.length) throw new Error(errors.map(error => formatProblem(error, 'content')).join('\n'))
  const read = (path: string) => readFile(join(to, path), 'utf8')
  const body = async (path: string) => (await read(path)).replace(/^---\n[^]*?\n---\n/, '').trim()
  return { ...report, read, body }
}

/** Imports one page, `page.md`; gives its body, and what was lost as `line what`. */
export async function importPage(folder: string, text: string) {
  const result = await importInto(folder, { 'page.md': text })
  const lost = result.notCarried.map(({ line, what }) => `${line} ${what}`)
  return { ...result, lost, text: await result.body('answers/page.mdx') }
}
