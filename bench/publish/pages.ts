import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, extname, join, resolve } from 'node:path'
import { dice, makeContent } from '../make-content'
import { tidied } from './tidy'

/** A page as each product gets it, with its own kind of front matter. */
export interface Page {
  /** Path without ending, as `part-001/page-00001`: fifty lie in each folder. */
  readonly name: string
  readonly title: string
  /** MDX without anything to run, which is Markdown too. Links to pages are `../NAME.mdx`. */
  readonly body: string
}

/** Pages to take so many from. */
export interface Pages {
  /** How many there are before they repeat themselves with other words. */
  readonly own: number
  readonly said: string
  /** The first so many: fewer are always among more. */
  readonly take: (count: number) => readonly Page[]
}

/** Shorter pages are lists of links and redirects. Bytes. */
const shortest = 400

/** The Markdown pages of a folder in an order by lot, the same each time; without a folder, made ones. */
export function pagesOf(folder: string | undefined, most: number): Pages {
  if (folder !== undefined) return pagesIn(folder, `pages of ${folder.split('/').pop()}`)
  const made = mkdtempSync(join(tmpdir(), 'answerhouse-bench-'))
  makeContent(made, most)
  const pages = pagesIn(join(made, 'answers'), 'made pages of about 300 words')
  rmSync(made, { recursive: true })
  return pages
}

function pagesIn(folder: string, said: string): Pages {
  const roll = dice(20261123)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && ['.md', '.mdx'].includes(extname(entry.name)))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
    .map(file => ({ file, text: readFileSync(file, 'utf8'), lot: roll() }))
    .filter(({ text }) => text.length >= shortest)
    .sort((a, b) => a.lot - b.lot)
  if (files.length === 0) throw new Error(`There are no Markdown pages in ${folder}.`)
  const places = new Map(files.map(({ file }, at) => [resolve(file), at]))
  const read: { title: string; body: string }[] = []
  return { own: files.length, said, take }

  function take(count: number): readonly Page[] {
    for (const { file, text } of files.slice(read.length, count))
      read.push(tidied(text, url => linkFrom(file, url)))
    return Array.from({ length: count }, (_, at) => {
      const { title, body } = read[at % files.length]!
      const round = Math.floor(at / files.length)
      return {
        name: nameOf(at),
        title: round ? `${otherWords(title, round)} (${round + 1})` : title,
        body: within(round ? otherWords(body, round) : body, count),
      }
    })
  }

  function linkFrom(file: string, url: string): string | undefined {
    const at = places.get(resolve(dirname(file), decode(url.replace(/[?#].*$/s, ''))))
    return at === undefined ? undefined : `../${nameOf(at)}.mdx`
  }
}

export function nameOf(at: number): string {
  const part = String(Math.floor(at / 50) + 1).padStart(4, '0')
  return `part-${part}/page-${String(at + 1).padStart(5, '0')}`
}

/** Where there are fewer pages, a link leads to another one of them. */
function within(body: string, count: number): string {
  return body.replace(
    /\.\.\/part-\d+\/page-(\d+)\.mdx/g,
    (_, page) => `../${nameOf((Number(page) - 1) % count)}.mdx`,
  )
}

/** Every fourth longer word becomes another one, so that repeated pages are no copies. */
function otherWords(text: string, round: number): string {
  let met = 0
  return text.replace(/(?<![\w/:.@-])[a-z]{5,}(?![\w/:.@-])/g, word =>
    met++ % 4 ? word : `${word}${round.toString(26).replace(/\d/g, digit => 'qrstuvwxyz'[Number(digit)]!)}`,
  )
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

/** How many pages there are, and whether they are real, in words. */
export function saidOf({ own, said }: Pages, count: number): string {
  const repeated =
    count > own ? `, of which ${count - own} repeat others with every fourth longer word changed` : ''
  return `${count.toLocaleString('en')} ${said}${repeated}`
}
