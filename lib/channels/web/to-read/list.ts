import { allAskedToRead, toRead } from '../../../records'
import type { Reader } from '../reader'
import { dayOf, isLate, progressOf, until } from './words'

/** Everything that is asked of a reader, and of others where that is theirs to know. */
export interface ShownAllToRead {
  readonly mine: readonly ShownToReadLine[]
  readonly asked: readonly ShownToReadLine[]
}

export interface ShownToReadLine {
  readonly title: string
  readonly url: string
  readonly note: string
  /** Something is left to do. */
  readonly open: boolean
  readonly late: boolean
}

/** Undefined for who isn't signed in. */
export async function presentAllToRead(reader: Reader): Promise<ShownAllToRead | undefined> {
  const { house, actor } = reader
  if (!actor.account) return undefined
  const [mine, asked] = await Promise.all([toRead(house, actor), allAskedToRead(house, actor)])
  return {
    mine: mine
      .map(one => ({
        title: one.document.title,
        url: one.document.url,
        note: one.read
          ? `You have read it · ${dayOf(reader, one.read.at)}`
          : `${one.byName || 'Somebody'} asks you${until(reader, one)}`,
        open: !one.read,
        late: !one.read && isLate(reader, one),
      }))
      .toSorted((a, b) => Number(b.open) - Number(a.open)),
    asked: asked.map(one => ({
      title: one.document.title,
      url: `/to-read/${one.id}`,
      note: `${one.ended ? 'Over · ' : ''}${progressOf(one)} · asked on ${dayOf(reader, one.at)}${until(reader, one)}`,
      open: !one.ended && one.done < one.of,
      late: !one.ended && one.done < one.of && isLate(reader, one),
    })),
  }
}
