import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { endsOf, flawOf } from './whole'

/** What is known of a version of a file that documents show or link. */
export interface Attachment {
  /** SHA-256, 64 hex digits. */
  readonly hash: string
  /** Why it can't be what its name says, for people. */
  readonly flaw?: string
}

/** Reads such a file through, whatever its length, and keeps none of it. */
export async function lookAt(path: string, file: string): Promise<Attachment> {
  const hash = createHash('sha256')
  let [head, tail] = [Buffer.alloc(0), Buffer.alloc(0)]
  let size = 0
  for await (const part of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(part)
    size += part.length
    if (head.length < endsOf) head = Buffer.concat([head, part]).subarray(0, endsOf)
    tail = Buffer.concat([tail, part]).subarray(-endsOf)
  }
  const flaw = flawOf(path, { head, tail, size })
  return { hash: hash.digest('hex'), ...(flaw !== undefined && { flaw }) }
}
