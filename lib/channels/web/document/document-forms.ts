import { visit } from 'unist-util-visit'
import { attachmentSize, plainText, resolveLink, type Document } from '../../../content'
import type { Reader } from '../reader'

/** A file to take along: a form to fill in, a sheet to print. */
export interface ShownForm {
  /** As the author calls it. */
  readonly name: string
  readonly url: string
  /** `Spreadsheet, 2 kB` */
  readonly about: string
}

const kinds: Readonly<Record<string, string>> = {
  csv: 'Spreadsheet',
  doc: 'Word document',
  docx: 'Word document',
  gif: 'Picture',
  jpeg: 'Picture',
  jpg: 'Picture',
  ods: 'Spreadsheet',
  odt: 'Text document',
  png: 'Picture',
  svg: 'Picture',
  txt: 'Text',
  webp: 'Picture',
  xlsx: 'Spreadsheet',
}

/** The files that a document links to, each once. Images that it shows stand among its words. */
export async function presentForms({ house }: Reader, document: Document): Promise<ShownForm[]> {
  const { snapshot } = house
  const fileAt = (url: string) => {
    const found = resolveLink(snapshot, document.file, url)
    return found?.kind === 'file' ? found.path : undefined
  }
  if (!document.links.some(({ image, url }) => !image && fileAt(url))) return []
  const names = new Map<string, string>()
  visit(document.body, 'link', node => {
    const path = fileAt(node.url)
    if (path && !names.has(path)) names.set(path, plainText(node))
  })
  const forms = [...names].map(async ([path, name]): Promise<ShownForm[]> => {
    const size = await attachmentSize(house, path)
    if (size === undefined) return []
    const ending = path.split('.').at(-1) ?? ''
    const kind = kinds[ending.toLowerCase()] ?? ending.toUpperCase()
    const about = `${kind}, ${bytes(size, snapshot.organization.locale)}`
    return [{ name: capital(name), url: encodeURI(`/${path}`), about }]
  })
  return (await Promise.all(forms)).flat()
}

function bytes(size: number, locale: string): string {
  const [value, unit] = size < 1e6 ? [Math.ceil(size / 1e3), 'kilobyte'] : [size / 1e6, 'megabyte']
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value)
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
