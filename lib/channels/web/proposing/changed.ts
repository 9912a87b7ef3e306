import { audienceOf, kindOf, maySee, parseDocument, type Reading } from '../../../content'
import { wordDiff, type Part } from '../../../history'
import { bytesOf, type Change, type Proposal, type Proposals } from '../../../propose'
import { edits } from '../editing/editors'
import { see, seesEverything, type Reader } from '../reader'
import { mayRead } from './begun'

/** What a proposal does to one file. */
export interface ShownFileChange {
  readonly file: string
  /** A file that is new or gone, or can't be shown. */
  readonly note?: string
  readonly parts: readonly Part[]
}

/** What a proposal changes, word by word; undefined where its reader may not see all of it. */
export async function presentChanges(
  reader: Reader,
  { repository }: Proposals,
  { changes }: Proposal,
  reading: Reading,
): Promise<readonly ShownFileChange[] | undefined> {
  const shown = await Promise.all(
    changes.map(async change => {
      const [before, after] = await Promise.all([textOf(change.before), textOf(change.after)])
      const may = change.file !== undefined && isSeen(reader, reading, change.file, [before, after])
      return may || (change.file === undefined && edits(reader)) ? shownOf(change, before, after) : undefined
    }),
  )
  return shown.every(each => each !== undefined) ? shown : undefined

  async function textOf(blob: string | undefined): Promise<string | undefined> {
    return blob === undefined ? undefined : (await bytesOf(repository, blob)).toString()
  }
}

/**
 * Whoever edits sees what their audience may see, and settings; an author what they began from, while the page is still
 * theirs to read.
 */
function isSeen(
  reader: Reader,
  reading: Reading,
  file: string,
  texts: readonly (string | undefined)[],
): boolean {
  const [before] = texts
  const all = texts.flatMap(text => (text === undefined ? [] : [text]))
  if (edits(reader)) return seesEverything(reader) || all.every(text => isFor(reader, file, text))
  const id = reader.house.snapshot.byFile.get(file)
  const isServed = id !== undefined && see(reader, id) !== undefined
  return isServed && (before === undefined || mayRead(reader, reading, file, before))
}

function isFor({ house: { snapshot }, actor }: Reader, file: string, text: string): boolean {
  const kind = kindOf(file)
  const { organization } = snapshot
  const audience = kind && audienceOf(parseDocument(file, Buffer.from(text), kind), organization)
  return audience === undefined || maySee(snapshot, actor.audience, { audience })
}

function shownOf({ path, file, before, after, isPlain }: Change, was = '', is = ''): ShownFileChange {
  const shown = { file: file ?? path }
  if (!isPlain || was.includes('\0') || is.includes('\0'))
    return { ...shown, note: 'It can’t be shown as text.', parts: [] }
  const parts = wordDiff(was, is)
  const isSame = !parts.some(({ kind }) => kind === 'changed')
  return {
    ...shown,
    ...(before === undefined && { note: 'It is new.' }),
    ...(after === undefined && { note: 'It is taken away.' }),
    ...(isSame && { note: 'Only spaces and line breaks change.' }),
    parts,
  }
}
