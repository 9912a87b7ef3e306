// Bundles what runs in the browser into one file, named by what it holds, so that a browser may keep it for ever.
import { buildSync } from 'esbuild'
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('index.ts', import.meta.url))
const folder = fileURLToPath(new URL('../public/client/', import.meta.url))

const { outputFiles } = buildSync({
  entryPoints: [source],
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  target: ['es2022'],
})
const { contents } = outputFiles[0]
const name = createHash('sha256').update(contents).digest('hex').slice(0, 12)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}${name}.js`, contents)
