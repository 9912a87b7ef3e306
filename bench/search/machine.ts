import { readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'

const project = join(import.meta.dirname, '../..')

/** The version of a package that is installed here. */
export function versionOf(name: string): string {
  const file = join(project, 'node_modules', name, 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

/** What the figures were measured on. */
export function machine(packages: readonly string[]): string {
  const cpu = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const versions = packages.map(name => `${name} ${versionOf(name)}`)
  return [
    `${cpu.length} × ${cpu[0]?.model.trim()}, ${memory} GB`,
    `Node ${process.version}`,
    ...versions,
  ].join('; ')
}
