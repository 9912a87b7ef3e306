import { askedToRead, type AskedReader } from '../../../records'
import type { Reader } from '../reader'

/** What stands in the first line. */
const head = ['name', 'account', 'role', 'asked', 'read', 'read at', 'revision read', 'version', 'due']

/**
 * Who has read it and who hasn't, as a file for a spreadsheet (RFC 4180, UTF-8 with its mark, which spreadsheets ask
 * for; instants in ISO 8601). 404 where that isn't this reader's to know.
 */
export async function followedFile(reader: Reader, id: string): Promise<Response> {
  const asked = await askedToRead(reader.house, reader.actor, id)
  const headers = { 'Cache-Control': 'private, no-store' }
  if (!asked) return new Response('There is nothing here.', { status: 404, headers })
  const rows = asked.readers.map(one => rowOf(one, asked.due ?? ''))
  const name = asked.document.id.replace(/[^a-z0-9]+/gi, '-')
  return new Response(`\uFEFF${[head, ...rows].map(line).join('')}`, {
    headers: {
      ...headers,
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="read-${name}.csv"`,
    },
  })
}

function rowOf({ name, account, role, asked, read }: AskedReader, due: string): string[] {
  const version = read ? (read.asAsked ? 'as asked' : 'changed later') : ''
  const at = read?.at.toISOString() ?? ''
  return [name, account, role, yes(asked), yes(read !== undefined), at, read?.revision ?? '', version, due]
}

const yes = (is: boolean) => (is ? 'yes' : 'no')

function line(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

/** A name that begins like a formula is a name all the same: spreadsheets would work it out. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
