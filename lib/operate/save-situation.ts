import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isSeq, parseDocument, stringify } from 'yaml'
import type { Situation, Tree } from '../content'

/** What stands in the file of a tree's situations can't be added to. */
export class SituationError extends Error {}

/**
 * Writes a situation behind those that stand beside its tree; gives the file's path in the content folder.
 * @throws SituationError where that file is not a list of situations, each on lines of its own.
 */
export async function saveSituation(
  content: string,
  tree: Pick<Tree, 'file'>,
  {
    situation,
    as,
    on,
    date,
    answering,
    knowing,
    ends,
    may,
  }: Omit<Situation, 'tree' | 'file' | 'line' | 'column'>,
): Promise<string> {
  const file = tree.file.replace(/\.mdx$/, '.test.yaml')
  const path = join(content, file)
  const before = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const written = {
    situation,
    as,
    ...(on && { on: on.replace('channels/', '') }),
    ...(date && { date }),
    ...(Object.keys(knowing).length > 0 && { knowing }),
    answering,
    ends,
    ...(may && { may }),
  }
  const added = `${before && !before.endsWith('\n') ? '\n' : ''}${stringify([written], { lineWidth: 110 })}`
  const list = parseDocument(before + added)
  const many = (parseDocument(before).contents as { items?: unknown[] } | null)?.items?.length ?? 0
  if (list.errors.length > 0 || !isSeq(list.contents) || list.contents.items.length !== many + 1)
    throw new SituationError(
      `${file} is not a list of situations, each beginning with "- " on a line of its own. Mend it first.`,
    )
  await appendFile(path, added)
  return file
}
