import { stat } from 'node:fs/promises'
import { Assets } from './assets'
import { audiences, houseAround, teamId } from './house'
import { rewriteLinks } from './links'
import { type Page, readPage } from './page'
import { assertFree, placeAll } from './place'
import { byPlace, type DeadLink, ImportError, type ImportReport, type NotCarried } from './report'
import { plainAddress, type Site, siteOf } from './site'
import { readPages, type SourceFile } from './walk'
import { documentText } from './write'

export interface ImportOptions {
  /** The Markdown folder. */
  readonly from: string
  /** The content folder to make: not there yet, or empty. */
  readonly to: string
  /** The team that owns every page, `travel` or `teams/travel`. */
  readonly owner: string
  /** Who may see the pages; left out, they are for staff. */
  readonly audience?: string
  readonly onProgress?: (done: number, total: number) => void
}

/**
 * Turns a plain Markdown folder into a content folder that can be served by itself. Nothing of the source is run, and
 * what can't be carried over is in the report, by line. Throws ImportError, and writes nothing, when it can't be done.
 */
export async function importMarkdown({
  from,
  to,
  owner,
  audience,
  onProgress,
}: ImportOptions): Promise<ImportReport> {
  const team = teamId(owner)
  if (audience !== undefined && !audiences.includes(audience)) {
    throw new ImportError(`There is no audience "${audience}". Name one of: ${audiences.join(', ')}.`)
  }
  await assertFree(to)
  await assertFolder(from)

  const { pages: sources, notCarried } = await readPages(from)
  const pages: Page[] = []
  for (const [index, source] of sources.entries()) {
    const page = readable(source)
    if (page && !page.kept.draft) pages.push(page)
    else {
      const what = page ? 'This page is a draft.' : 'This page is nested too deeply to read. Make it flatter.'
      notCarried.push({ file: source.path, line: 1, what })
    }
    onProgress?.(index + 1, sources.length)
  }
  if (!pages.length)
    throw new ImportError(`There is no Markdown page in ${from}. Name a folder that holds .md files.`)

  const site = siteOf(pages)
  const assets = await Assets.of(from)
  const was = redirectsOf(pages, site, notCarried)
  const texts = await houseAround(from, owner, audience)
  const deadLinks: DeadLink[] = []
  for (const page of pages) {
    const note = (line: number, what: string) => page.notCarried.push({ file: page.path, line, what })
    deadLinks.push(...(await rewriteLinks(page, site, assets, note)))
    const file = site.fileOf(page)
    const id = `${site.idOf(page)}.mdx` === file ? undefined : site.idOf(page)
    texts.set(file, documentText(page, { id, owner: team, audience, was: was.get(page) ?? [] }, note))
    notCarried.push(...page.notCarried)
  }
  await placeAll(to, texts, assets.copies)
  return {
    documents: pages.length,
    written: [...texts.keys(), ...assets.copies.keys()].sort(),
    notCarried: notCarried.sort(byPlace),
    deadLinks: deadLinks.sort(byPlace),
  }
}

/** The page, unless it is nested so deeply that no program can follow it. */
function readable(source: SourceFile): Page | undefined {
  try {
    return readPage(source)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** The old addresses of each page, as ids. An address can lead to one page only, and never away from a page that has it. */
function redirectsOf(pages: readonly Page[], site: Site, notCarried: NotCarried[]): Map<Page, string[]> {
  const taken = new Map(pages.map(page => [site.idOf(page), page]))
  const was = new Map<Page, string[]>()
  for (const page of pages) {
    for (const written of page.kept.paths) {
      const address = plainAddress(written)
      const holder = taken.get(address)
      if (!address || holder === page) continue
      if (holder) {
        const what = `The old address ${written}; it is that of ${holder.path} already`
        notCarried.push({ file: page.path, line: page.fieldLine('redirect'), what })
      } else {
        taken.set(address, page)
        was.set(page, [...(was.get(page) ?? []), address])
      }
    }
  }
  return was
}

async function assertFolder(from: string): Promise<void> {
  const about = await stat(from).catch(() => undefined)
  if (!about) throw new ImportError(`There is no folder ${from}. Check its name.`)
  if (!about.isDirectory())
    throw new ImportError(`${from} is a file. Name the folder that holds the Markdown pages.`)
}
