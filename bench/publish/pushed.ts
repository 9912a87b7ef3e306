import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { makeContent } from '../make-content'
import { atMost, type Bar } from '../search/bars'
import { quantile } from '../search/score'
import { remoteOf } from './repository'
import { secret, serve } from './served'

const documents = 10_000
const pushes = 40
/** Between two pushes, milliseconds. */
const rest = 2_000
/** Nobody waits longer for one of them, milliseconds. */
const patience = 30_000
const edited = 'answers/a0'

/**
 * How long it takes from the end of a `git push` until what it brought is found by search on each of two instances, both
 * called by the git host.
 */
export async function pushed(): Promise<readonly Bar[]> {
  const root = mkdtempSync(join(tmpdir(), 'answerhouse-pushed-'))
  const content = join(root, 'content')
  mkdirSync(content)
  makeContent(content, documents)
  const { path, push } = remoteOf(content)
  push('All of it')
  const address = `file://${path}#main`
  const data = [join(root, 'one'), join(root, 'two')]
  console.log(`Two instances open ${documents.toLocaleString('en')} documents.`)
  // The second begins with what the first one saved, as one does that joins.
  await (await serve(address, data[0]!)).stop()
  cpSync(data[0]!, data[1]!, { recursive: true })
  const houses = [await serve(address, data[0]!), await serve(address, data[1]!)]
  const file = join(content, `${edited}.mdx`)
  const text = readFileSync(file, 'utf8')
  const took: number[] = []
  // The first one is for what a house does once: it isn't counted.
  for (let number = 0; number <= pushes; number++) {
    const word = madeUp(number)
    for (const { url } of houses)
      if (await leads(url, word)) throw new Error(`“${word}” is found beforehand.`)
    writeFileSync(file, `${text}\nA ${word} came by.\n`)
    const after = push(`Tell of a ${word}`)
    const begun = performance.now()
    await Promise.all(houses.map(({ url }) => call(url, after)))
    const each = await Promise.all(houses.map(async ({ url }) => (await found(url, word)) - begun))
    if (number > 0) took.push(...each)
    await pause(rest)
  }
  for (const { stop } of houses) await stop()
  rmSync(root, { recursive: true, force: true })
  const [middle, most] = [quantile(took, 0.5), quantile(took, 0.95)]
  console.log(
    `From a push to found on both: ${Math.round(middle)} ms in the middle, ${Math.round(most)} ms at p95.`,
  )
  return [
    atMost(
      `seconds from a push until it is found on two instances of ${documents} documents, p95`,
      most / 1000,
      1,
    ),
  ]
}

async function call(url: string, after: string): Promise<void> {
  const body = JSON.stringify({ ref: 'refs/heads/main', after })
  const { status } = await fetch(`${url}/api/publish`, {
    method: 'POST',
    body,
    headers: { 'X-Gitlab-Token': secret },
  })
  if (status !== 202) throw new Error(`The call was answered ${status}.`)
}

/** A word so unlike all others that it is taken for none of them. */
function madeUp(number: number): string {
  const hex = createHash('sha256').update(`${number}`).digest('hex').slice(0, 16)
  return hex.replace(/./g, digit => 'bcdfghjklmnpqrst'[parseInt(digit, 16)]!)
}

/** When a word leads to the document that was edited. */
async function found(url: string, word: string): Promise<number> {
  const begun = performance.now()
  while (performance.now() - begun < patience) {
    if (await leads(url, word)) return performance.now()
    await pause(50)
  }
  throw new Error(`“${word}” was not found after ${patience / 1000} seconds.`)
}

async function leads(url: string, word: string): Promise<boolean> {
  const html = await (await fetch(`${url}/?q=${word}`)).text()
  return html.includes(`href="/${edited}`)
}
