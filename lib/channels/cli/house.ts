import { relative } from 'node:path'
import { formatProblem } from '../../content'
import { dataFolder, servedFolder } from '../../operate'
import { openHouse } from '../../publish'
import type { House } from '../../resolve'
import { Fault } from './fault'
import { progress } from './progress'

/** Opens the house of a content folder, or of what a house serves, telling on stderr what was left out of it. */
export async function house(content: string): Promise<House> {
  const bar = progress('Reading the content')
  const { house, problems } = await openHouse(await servedFolder(content), {
    cache: await cacheFolder(content),
    onProgress: bar.show,
  })
  bar.done()
  const errors = problems.filter(p => p.severity === 'error')
  if (!house) throw new Fault(errors.map(p => formatProblem(p, shownFolder(content))).join('\n'))
  if (errors.length) {
    const files = new Set(errors.map(p => p.file)).size
    console.error(
      `${files} ${files === 1 ? 'file has' : 'files have'} errors and ${files === 1 ? 'is' : 'are'} left out. "answerhouse check" says which.`,
    )
  }
  return house
}

/** Where parsed documents are kept between runs; none when there is no place that can be written. */
export async function cacheFolder(content: string): Promise<string | undefined> {
  try {
    return `${await dataFolder(content)}/cache`
  } catch {
    return undefined
  }
}

/** A content folder as people see it from where they are. */
export function shownFolder(content: string): string {
  const way = relative(process.cwd(), content)
  return way === '' ? '' : way.startsWith('..') ? content : way
}
