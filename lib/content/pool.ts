import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Kind } from './model'
import { parseDocument } from './parse'

export interface Source {
  readonly file: string
  readonly bytes: Uint8Array
  readonly kind: Kind
}

/** Below this many documents, starting workers takes longer than parsing does. */
const worthWorkers = 150

/** Parses documents on all cores; each result is JSON, in any order, given to `done` as it comes. */
export async function parseAll(sources: readonly Source[], done: (json: string) => void): Promise<void> {
  const count = sources.length < worthWorkers ? 1 : Math.min(availableParallelism(), 4)
  if (count === 1) return parseHere(sources, done)
  // Dealt like cards, so that a folder of long documents doesn't fall to one worker alone.
  const shares = Array.from({ length: count }, (_, i) => sources.filter((_, j) => j % count === i))
  await Promise.all(shares.map(share => parseInWorker(share, done)))
}

function parseHere(sources: readonly Source[], done: (json: string) => void): void {
  for (const { file, bytes, kind } of sources) done(JSON.stringify(parseDocument(file, bytes, kind)))
}

/** A worker answers in the order of its share; where it can't start or dies, the rest is parsed here. */
async function parseInWorker(share: readonly Source[], done: (json: string) => void): Promise<void> {
  let parsed = 0
  await new Promise<void>(resolve => {
    const program = join(dirname(fileURLToPath(import.meta.url)), 'worker.js')
    const worker = new Worker(program, { workerData: share })
    worker.on('message', (json: string) => {
      parsed++
      done(json)
    })
    worker.on('error', () => resolve())
    worker.on('exit', () => resolve())
  })
  parseHere(share.slice(parsed), done)
}
