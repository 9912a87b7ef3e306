import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Runs } from './accuracy-engine'
import { compared, names } from './compared'
import type { Report } from './report'
import { setsIn } from './sets'

/** Asks every engine all questions, one process for each, two at a time. */
export async function accuracy(folder: string): Promise<Report> {
  const scratch = mkdtempSync(join(tmpdir(), 'answerhouse-bench-'))
  const runs: Record<string, Runs> = {}
  const waiting = [...names]
  const work = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      runs[name] = await runsOf(name, folder, join(scratch, `${name}.json`))
      console.error(`${name} was asked.`)
    }
  }
  await Promise.all([work(), work()])
  rmSync(scratch, { recursive: true })
  return compared(setsIn(folder), runs)
}

function runsOf(name: string, folder: string, file: string): Promise<Runs> {
  const script = join(import.meta.dirname, 'accuracy-engine.ts')
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=8000', '--import', 'tsx', script, name, folder, file],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  )
  return new Promise((resolve, reject) =>
    child.once('exit', code =>
      code === 0
        ? resolve(JSON.parse(readFileSync(file, 'utf8')) as Runs)
        : reject(new Error(`${name} stopped with code ${code}.`)),
    ),
  )
}
