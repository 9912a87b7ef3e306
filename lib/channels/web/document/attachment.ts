import { readAttachment } from '../../../content'
import { see, type Reader } from '../reader'

const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}

/** A file that a document of this reader's shows or links, ready to send; undefined for all else. */
export async function attachment(reader: Reader, path: string): Promise<Response | undefined> {
  const { house } = reader
  const shownBy = house.snapshot.files.get(path) ?? []
  if (!shownBy.some(id => see(reader, id))) return undefined
  const bytes = await readAttachment(house, path)
  const type = types[path.split('.').at(-1)?.toLowerCase() ?? '']
  return (
    bytes &&
    new Response(bytes, {
      headers: {
        'Content-Type': type ?? 'application/octet-stream',
        // What isn't known to be harmless is saved, not opened.
        ...(!type && { 'Content-Disposition': 'attachment' }),
        // A drawing may hold scripts: it gets no rights of this site.
        'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        'Cache-Control': 'private, no-cache',
      },
    })
  )
}
