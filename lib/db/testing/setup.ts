import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: string
    scratch: string
  }
}

/** Vitest's globalSetup: one PostgreSQL server and one temporary folder for all tests, gone with them. */
export default async function setup(project: TestProject) {
  const scratch = await mkdtemp(join(tmpdir(), 'answerhouse-test-'))
  const postgres = await startPostgres()
  project.provide('scratch', scratch)
  project.provide('postgres', postgres.url)
  return async () => {
    await postgres.stop()
    await rm(scratch, { recursive: true, force: true })
  }
}
