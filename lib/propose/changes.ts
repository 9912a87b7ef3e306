import { isContent } from '../content'
import type { Change } from './model'
import type { Repository } from './repository'

/** The files in which two commits or trees differ. */
export async function changesOf({ run, prefix }: Repository, from: string, to: string): Promise<Change[]> {
  const out = (
    await run(['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', from, to])
  ).toString()
  const parts = out.split('\0').filter(Boolean)
  return Array.from({ length: Math.floor(parts.length / 2) }, (_, i) => {
    const [was = '', is = '', before = '', after = ''] = parts[i * 2]!.replace(/^:/, '').split(' ')
    const path = parts[i * 2 + 1]!
    const file = path.slice(prefix.length).normalize('NFC')
    return {
      path,
      ...(path.startsWith(prefix) && isContent(file) && { file }),
      ...(isThere(before) && { before }),
      ...(isThere(after) && { after }),
      isPlain: [was, is].every(mode => mode === '000000' || mode.startsWith('100')),
    }
  })
}

/** The bytes of a blob by its name. */
export async function bytesOf({ run }: Repository, blob: string): Promise<Buffer> {
  return run(['cat-file', 'blob', blob])
}

const isThere = (name: string) => !/^0+$/.test(name)
