// Reads 5,000 documents of about 300 words: cold (no cache) and warm, in fresh processes.
// Usage: npx tsx bench/content.ts [COUNT] [WORDS]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readContent } from '../lib/content'
import { makeContent } from './make-content'

const [first = '5000', second = '300'] = process.argv.slice(2)
if (first === '--read') {
  const start = performance.now()
  const { documents, snapshot } = await readContent(second, { cache: process.argv[4] })
  const seconds = (performance.now() - start) / 1000
  const memory = Math.round(process.memoryUsage().rss / 1e6)
  console.log(
    `${seconds.toFixed(2)} s, ${documents} documents, ${snapshot?.documents.size} served, ${memory} MB`,
  )
} else {
  const folder = mkdtempSync(join(tmpdir(), 'answerhouse-bench-'))
  makeContent(join(folder, 'content'), Number(first), Number(second))
  for (const run of ['cold', 'warm', 'warm', 'warm']) {
    const args = [
      '--import',
      'tsx',
      import.meta.filename,
      '--read',
      join(folder, 'content'),
      join(folder, 'cache'),
    ]
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    console.log(run, (stdout || stderr).trim())
  }
  rmSync(folder, { recursive: true })
}
