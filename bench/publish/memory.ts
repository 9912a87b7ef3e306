import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { addressOf, openPublisher, setHouse, sourceOf } from '../../lib/publish'
import { makeContent } from '../make-content'
import { atMost, type Bar } from '../search/bars'
import { mean } from './figures'
import { remoteOf } from './repository'

const documents = 300
const publishes = 1_000
/** As often it is looked at how much is used. */
const every = 25

/** What a thousand edits, each pushed and published, leave behind in memory: the last third over the one before. */
export async function memory(): Promise<readonly Bar[]> {
  const root = mkdtempSync(join(tmpdir(), 'answerhouse-memory-'))
  const [content, data] = [join(root, 'content'), join(root, 'data')]
  mkdirSync(content)
  makeContent(content, documents)
  const { path, push } = remoteOf(content)
  push('All of it')
  const source = sourceOf(addressOf(`file://${path}#main`), data)
  const { house, publisher } = await openPublisher({ source, data, name: 'memory', say: () => {} })
  setHouse(house!)
  const files = Array.from({ length: documents }, (_, number) => join(content, `answers/a${number}.mdx`))
  const first = files.map(file => readFileSync(file, 'utf8'))
  const used: number[] = []
  for (let number = 1; number <= publishes; number++) {
    const at = number % documents
    // In place of the edit before: what grows then is not the content.
    writeFileSync(files[at]!, `${first[at]!}\nEdit number${number} of them.\n`)
    push()
    await publisher.publish('change')
    if (publisher.status().last[0]?.held !== 0) throw new Error(`Edit ${number} was not published.`)
    if (number % every !== 0) continue
    await publisher.save()
    used.push(inUse())
    if (number % 100 === 0)
      console.log(`  ${number} of ${publishes} publishes, ${megabytes(used.at(-1)!)} MB`)
  }
  rmSync(root, { recursive: true, force: true })
  const third = Math.floor(used.length / 3)
  const [before, last] = [mean(used.slice(-2 * third, -third)), mean(used.slice(-third))]
  console.log(
    `After ${publishes} publishes: ${megabytes(last)} MB in use in the last third, ${megabytes(before)} MB in the one before.`,
  )
  return [
    atMost(
      `MB more in use in the last third of ${publishes} publishes than before`,
      (last - before) / 1e6,
      5,
    ),
  ]
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1)

setFlagsFromString('--expose-gc')
const gc = runInNewContext('gc') as () => void

/** Bytes that can’t be given back. */
function inUse(): number {
  gc()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
