import { setTimeout as pause } from 'node:timers/promises'
import { currentPublisher, isSigned } from '../../../publish'
import { formOf, seeOther } from '../document/form'
import { problemResponse } from '../problem'
import type { Reader } from '../reader'
import { edits } from './editors'

/** A page is not kept waiting longer for a source that is far away or gone. Milliseconds. */
const patience = 10_000
/** A git host tells no more of a push. Bytes. */
const longest = 25_000_000

/**
 * Takes an editor's wish to publish what is new (`confirm`: what is gone may go), and leads back to how it stands. For
 * whoever doesn't edit there is no such form.
 */
export async function takePublish(reader: Reader, request: Request): Promise<Response> {
  const publisher = edits(reader) ? currentPublisher() : undefined
  if (!publisher) return problemResponse(404, 'There is nothing here.', 'Go back to the first page.')
  const form = await formOf(request)
  if (form instanceof Response) return form
  await Promise.race([publisher.publish('button', form.has('confirm')), pause(patience)])
  return seeOther('/editors/publishing')
}

/**
 * Takes a git host's call that something was pushed. What it says of refs and paths is not read: whoever has the secret
 * (`ANSWERHOUSE_WEBHOOK_SECRET`, at least 16 characters) may say that it is time to look. Answers at once (202).
 */
export async function takeCall(request: Request): Promise<Response> {
  const publisher = currentPublisher()
  const secret = process.env['ANSWERHOUSE_WEBHOOK_SECRET']
  const isLong = Number(request.headers.get('content-length') ?? Infinity) > longest
  if (isLong) return problemResponse(413, 'That is too long.', 'Send what git hosts send of a push.')
  const body = new Uint8Array(await request.arrayBuffer())
  if (!publisher || !isSigned(request.headers, body, secret))
    return problemResponse(
      403,
      'This call is not signed.',
      'Set the same secret in the git host and in the house.',
    )
  void publisher.publish('webhook')
  return new Response(null, { status: 202, headers: { 'Cache-Control': 'no-store' } })
}
