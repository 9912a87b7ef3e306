import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { projectFolder } from './folders'

let page: string | undefined

/** What a person reads when a page could not be made: what broke is in the log. Nothing of it is made by what may be broken. */
export function failure({ method }: IncomingMessage, response: ServerResponse): Buffer {
  response.setHeader('Cache-Control', 'no-store')
  page ??= readFileSync(join(projectFolder, 'public/failure.html'), 'utf8')
  // What was sent by a form can't be asked for again: going back and sending it can.
  return Buffer.from(method === 'POST' ? page.replace(/<a [^>]*href="">.*?<\/a>/s, '') : page)
}

/** Where a form's answer could not be made, nothing at all would go out; a person needs words. */
export function saysNothing({ headers }: IncomingMessage, response: ServerResponse): boolean {
  return (
    response.statusCode >= 500 &&
    !response.hasHeader('content-type') &&
    String(headers.accept).includes('text/html')
  )
}
