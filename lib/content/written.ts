import { frontMatterOf } from './front-matter'
import { isRecord } from './record'
import { readText } from './source'
import { readYaml } from './yaml'

/** A document as its author wrote it, whatever is wrong with it. */
export interface Written {
  /** Whether its front matter can be read. */
  readonly isReadable: boolean
  /** Its front matter; empty where that can't be read. */
  readonly fields: Readonly<Record<string, unknown>>
  /** What stands after the front matter; all of it where that can't be told apart. */
  readonly words: string
  /** The line of the file on which the words begin, from 1. */
  readonly line: number
}

/** Takes a document apart without holding it against any rule; undefined where it is no text. */
export function asWritten(file: string, bytes: Uint8Array): Written | undefined {
  const source = readText(file, bytes)
  if (typeof source !== 'string') return undefined
  const front = frontMatterOf(file, source)
  if (typeof front !== 'string') return { isReadable: false, fields: {}, words: source, line: 1 }
  const { data } = readYaml(file, front, 2)
  const before = front === '' ? 2 : front.split('\n').length + 2
  const words = source.split('\n').slice(before).join('\n')
  return { isReadable: isRecord(data), fields: isRecord(data) ? data : {}, words, line: before + 1 }
}
