// A worker parses its share of the documents. Plain JavaScript, because it must register the TypeScript loader itself.
import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { parseDocument } = await import('./parse.ts')
for (const { file, bytes, kind } of workerData) {
  parentPort.postMessage(JSON.stringify(parseDocument(file, bytes, kind)))
}
