import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { projectFolder } from './folders'

let page: Buffer | undefined

/** What a person reads when a page could not be made: what broke is in the log. Nothing of it is made by what may be broken. */
export function failure(response: ServerResponse): Buffer {
  response.setHeader('Cache-Control', 'no-store')
  return (page ??= readFileSync(join(projectFolder, 'public/failure.html')))
}
