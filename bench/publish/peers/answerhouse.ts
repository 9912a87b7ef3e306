import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { makeContent } from '../../make-content'
import type { Page } from '../pages'
import { secret, serve } from '../served'
import { type Watch, watchUsage } from '../usage'
import { edited, type Product, type Site } from './product'
import { sizeOf } from './static'

/** Nobody waits longer for a page. Milliseconds. */
const patience = 60_000
/** After a cold start it learns and saves, while it answers: editors edit houses that stand. Milliseconds. */
const settling = 8_000
const fileOf = (page: Page) => `answers/${page.name}.mdx`
const write = ({ title, body }: Page) =>
  `---\ntitle: ${JSON.stringify(title)}\nowner: teams/desk\naudience: public\n---\n\n${body}`

/** This program, served as anybody serves it; its own pages are built before, once for whatever it serves. */
export const answerhouse = {
  name: 'Answerhouse',
  version: '0.1.0',
  settings: 'as `answerhouse start`; an edit is told by a call, as git hosts make after a push',
  open,
} satisfies Product

async function open(pages: readonly Page[]): Promise<House> {
  const root = mkdtempSync(join(tmpdir(), 'answerhouse-bench-'))
  const [content, data] = [join(root, 'content'), join(root, 'data')]
  makeContent(content, 0)
  const put = (page: Page) => {
    const path = join(content, fileOf(page))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, write(page))
  }
  for (const page of pages) put(page)
  const [first] = pages
  let house: Awaited<ReturnType<typeof serve>> | undefined

  return {
    content,
    data,
    size: () => sizeOf(data),
    saved: () => sizeOf(data, 'served.house'),
    rest,
    restart: async () => {
      await rest()
      return opened()
    },
    cold: async () => {
      await rest()
      rmSync(data, { recursive: true, force: true })
      const watches: Watch[] = []
      const ms = await opened(pid => watches.push(watchUsage(pid)))
      const used = watches[0]!.end()
      await pause(settling)
      return { ms, search: NaN, ...used }
    },
    edit: async (page, word, told = true) => {
      const watch = watchUsage(house!.pid)
      put(edited(page, word))
      const begun = performance.now()
      if (told) await call()
      await until(`/answers/${page.name}`, word, begun)
      const ms = performance.now() - begun
      await until(`/?q=${word}`, page.name, begun)
      return { ms, found: performance.now() - begun, ...watch.end() }
    },
    stop: async () => {
      await rest()
      rmSync(root, { recursive: true, force: true })
    },
  }

  async function rest(): Promise<void> {
    await house?.stop()
    house = undefined
  }

  /** Starts the house. Gives the milliseconds until a page was answered. */
  async function opened(started: (pid: number) => void = () => {}): Promise<number> {
    const begun = performance.now()
    house = await serve(content, data, started)
    await until(`/answers/${first!.name}`, first!.title.split(' ')[0]!, begun)
    return performance.now() - begun
  }

  async function call(): Promise<void> {
    const headers = { 'X-Gitlab-Token': secret }
    const { status } = await fetch(`${house!.url}/api/publish`, { method: 'POST', body: '{}', headers })
    if (status !== 202) throw new Error(`The call was answered ${status}.`)
  }

  async function until(path: string, words: string, begun: number): Promise<void> {
    while (!(await (await fetch(house!.url + path)).text()).includes(words)) {
      if (performance.now() - begun > patience) throw new Error(`${path} doesn't have “${words}”.`)
      await pause(20)
    }
  }
}

/** Ours can also find an edit by itself, without being told. */
export interface House extends Site {
  readonly content: string
  readonly data: string
  readonly edit: (page: Page, word: string, told?: boolean) => ReturnType<Site['edit']>
  readonly restart: () => Promise<number>
  /** Of what it keeps, the file with which it starts, bytes. */
  readonly saved: () => number
  /** Closes it until it is started again. */
  readonly rest: () => Promise<void>
}
