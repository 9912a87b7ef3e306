import { today, type Document } from '../../../content'
import type { Reader } from '../reader'
import { verifiesBy } from '../trust/how'
import type { ShownTask } from './editors'

/** How somebody says that a document is right: a press at its end, or, where there is none, lines in its file. */
export function verifyTask(reader: Reader, { file, verified, kind, url }: Document): ShownTask['mend'] {
  const { house, actor, now } = reader
  if (verifiesBy(reader)) {
    // A tree has no end to press at.
    const way = kind === 'tree' ? '/editors/trust' : `${url}#is-it-right`
    return { say: 'Read it, and say so if it is right', url: way }
  }
  const day = today(now, house.snapshot.organization.timeZone)
  return {
    say: `Read it. When it is right, ${verified ? 'set these' : 'add these lines'} at the top of ${file}:`,
    write: `verified: ${day}\nby: ${actor.person ?? 'your name in people.yaml'}`,
  }
}
