import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from '../pages'
import { run } from '../run'
import { edited, type Product, type Site } from './product'
import { type Preview, reloaded } from './reload'

/** A product that makes a folder of files, which any web server serves. */
export interface Generator {
  readonly name: string
  readonly packages: Readonly<Record<string, string>>
  readonly settings: string
  /** What the project is made of besides pages: path → text. */
  readonly files: Readonly<Record<string, string>>
  readonly write: (page: Page) => string
  /** Folders of the project: of pages, of what is built, of what is kept between builds. */
  readonly pages: string
  readonly out: string
  readonly caches: readonly string[]
  readonly build: readonly string[]
  readonly search: readonly string[]
  readonly preview: Preview
}

/** Large sites need more than Node takes by itself. */
const env = { NODE_OPTIONS: '--max-old-space-size=8192', NEXT_TELEMETRY_DISABLED: '1' }

/** A generator under test. It is installed in the folder for temporary files, and stays there. */
export function generated(generator: Generator): Product {
  const { name, packages, settings } = generator
  const version = Object.values(packages)[0]!
  return { name, version, settings, open }

  async function open(pages: readonly Page[]): Promise<Site> {
    const folder = join(tmpdir(), `answerhouse-peers/${name.toLowerCase()}-${version}`)
    const put = (path: string, text: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    rmSync(join(folder, generator.pages), { recursive: true, force: true })
    for (const [path, text] of Object.entries(generator.files)) put(path, text)
    for (const page of pages) put(fileOf(page), generator.write(page))
    const wanted = JSON.stringify({ private: true, dependencies: packages })
    const isThere = existsSync(join(folder, 'installed.json'))
    if (!isThere || readFileSync(join(folder, 'installed.json'), 'utf8') !== wanted) {
      put('package.json', wanted)
      await run(folder, ['npm', 'install', '--no-audit', '--no-fund'])
      put('installed.json', wanted)
    }
    const [first] = pages
    const server = await serve(join(folder, generator.out))
    return { cold, edit, reload, size: () => sizeOf(join(folder, generator.out)), stop: server.stop }

    function fileOf(page: Page): string {
      return `${generator.pages}/${page.name}.mdx`
    }

    async function cold() {
      for (const each of [generator.out, ...generator.caches])
        rmSync(join(folder, each), { recursive: true, force: true })
      const built = await build()
      await server.has(first!, first!.title.split(' ')[0]!)
      return built
    }

    async function edit(page: Page, word: string) {
      put(fileOf(page), generator.write(edited(page, word)))
      const { ms, search, ...used } = await build()
      await server.has(page, word)
      return { ms: ms - search, found: ms, ...used }
    }

    async function reload(edits: readonly (readonly [Page, string])[]) {
      const made = edits.map(([page, word]) => ({
        page,
        word,
        make: () => put(fileOf(page), generator.write(edited(page, word))),
      }))
      return reloaded(folder, generator.preview, env, made)
    }

    async function build() {
      const begun = performance.now()
      const building = await run(folder, generator.build, env)
      const built = performance.now()
      const indexing = await run(folder, generator.search, env)
      const ended = performance.now()
      return {
        ms: ended - begun,
        search: ended - built,
        memory: Math.max(building.memory, indexing.memory),
        computed: building.computed + indexing.computed,
      }
    }
  }
}

/** Serves files as they lie there: the least that a web server does. */
async function serve(folder: string) {
  const server = createServer((request, response) => {
    try {
      response.end(readFileSync(join(folder, `${request.url}.html`)))
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    has: async ({ name }: Page, words: string) => {
      const html = await (await fetch(`http://127.0.0.1:${port}/${name}`)).text()
      if (!html.includes(words)) throw new Error(`The page ${name} doesn't have “${words}”.`)
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** Bytes of all files of a folder, or of those with one name. */
export function sizeOf(folder: string, name?: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && (name === undefined || entry.name === name))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}
