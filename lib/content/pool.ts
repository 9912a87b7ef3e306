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
  const count = sources.length < worthWorkers ? 0 : Math.min(availableParallelism(), 4)
  if (!count) {
    for (const { file, bytes, kind } of sources) done(JSON.stringify(parseDocument(file, bytes, kind)))
    return
  }
  // Dealt like cards, so that a folder of long documents doesn't fall to one worker alone.
  const shares = Array.from({ length: count }, (_, i) => sources.filter((_, j) => j % count === i))
  await Promise.all(shares.map(share => work(share, done)))
}

function work(share: readonly Source[], done: (json: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(dirname(fileURLToPath(import.meta.url)), 'worker.js'), { workerData: share })
    worker.on('message', done)
    worker.on('error', reject)
    worker.on('exit', code => (code ? reject(new Error(`Reading stopped with code ${code}.`)) : resolve()))
  })
}
