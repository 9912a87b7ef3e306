import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { adapterFor } from './adapter'

let loaded: Promise<void> | undefined

/** The engine leaves a timer of ten seconds behind, which must not keep a process alive that is done. */
const idleTimeout = (done: () => void, ms: number) => setTimeout(done, ms).unref()

/** Instantiates the WebAssembly beside the bindings; their own loader needs a bundler. */
async function load(): Promise<void> {
  const bindings = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const wasm = await readFile(bindings.replace(/\.js$/, '.wasm'))
  const imports = Object.fromEntries(
    Object.entries(engine).map(([name, value]) => [
      name,
      name.startsWith('__wbg_setTimeout') ? idleTimeout : value,
    ]),
  )
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': imports })
  engine.__wbg_set_wasm(instance.exports)
  const { __wbindgen_start: start } = instance.exports as { __wbindgen_start: () => void }
  start()
}

/** Gives `use` Prisma's schema engine over a driver, without its native binary, and closes what it opened. */
export async function withSchemaEngine<T>(
  adapter: ReturnType<typeof adapterFor>,
  schema: string,
  use: (engine: engine.SchemaEngine) => Promise<T>,
): Promise<T> {
  await (loaded ??= load())
  const bound = bindMigrationAwareSqlAdapterFactory(adapter)
  const open: { dispose: () => Promise<unknown> }[] = []
  // The engine never closes its connections, and on SQLite they would keep the file locked.
  const tracked = {
    ...bound,
    connect: async () => {
      const connected = await bound.connect()
      if (connected.ok) open.push(connected.value)
      return connected
    },
  }
  try {
    return await use(
      await engine.SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, () => {}, tracked),
    )
  } finally {
    await Promise.all(open.map(connection => connection.dispose()))
  }
}

/** Every table is ours. */
export const filters = { externalTables: [], externalEnums: [] }
