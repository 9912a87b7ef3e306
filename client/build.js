// Makes what a browser is given beside a page: one script, one style sheet and its fonts, each named by what it holds, so
// that a browser may keep it for ever.
import tailwind from '@tailwindcss/postcss'
import { build } from 'esbuild'
import { readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import postcss from 'postcss'

const path = name => fileURLToPath(new URL(name, import.meta.url))
const sheet = path('../app/globals.css')
const { css } = await postcss([tailwind({ optimize: true })]).process(readFileSync(sheet), { from: sheet })

rmSync(path('../public/client'), { recursive: true, force: true })
await build({
  entryPoints: [path('index.ts')],
  stdin: { contents: css, loader: 'css', resolveDir: path('../app') },
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['es2022'],
  loader: { '.woff2': 'file' },
  outdir: path('../public/client'),
  entryNames: '[hash]',
  assetNames: '[name]-[hash]',
  logLevel: 'warning',
})
