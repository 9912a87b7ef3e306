import { today, type Document } from '../../../content'
import type { Reader } from '../reader'
import { verifiesBy } from '../trust/how'
import { whereToVerify } from '../trust/where'
import type { ShownTask } from './task'

/** How somebody says that a document is right: a press at its end, or, where there is none, lines in its file. */
export function verifyTask(reader: Reader, document: Document): ShownTask['mend'] {
  const { file, verified } = document
  const { house, actor, now } = reader
  if (verifiesBy(reader))
    return { say: 'Read it, and say so if it is right', url: `${whereToVerify(document)}#is-it-right` }
  const day = today(now, house.snapshot.organization.timeZone)
  return {
    say: `Read it. When it is right, ${verified ? 'set these' : 'add these lines'} at the top of ${file}:`,
    write: `verified: ${day}\nby: ${actor.person ?? 'your name in people.yaml'}`,
  }
}
