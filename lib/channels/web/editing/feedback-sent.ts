import { report, say } from '../../../records'
import { formOf, seeOther } from '../document/form'
import { see, type Reader } from '../reader'

/**
 * Takes "something is wrong here" (`about`: a document's id, `text`), and leads back to the document: with `told`, where
 * the answer will stand, or with the words themselves as `unsent`, so that nothing typed is lost.
 */
export async function takeReport(reader: Reader, request: Request): Promise<Response> {
  const form = await formOf(request)
  if (form instanceof Response) return form
  const { house, actor, now } = reader
  const [id, text] = [form.get('about') ?? '', form.get('text') ?? '']
  const document = see(reader, id)
  if (!document) return seeOther(`/${id}`)
  const sent = await report(house, { actor, id, text, now }).catch(unsent)
  const back: Record<string, string> = 'id' in sent ? { told: sent.id } : { unsent: text }
  return seeOther(`${encodeURI(document.url)}?${new URLSearchParams(back)}#wrong`)
}

/** Takes more words in a conversation (`text`, `close`), and leads back to it. What isn't theirs is not found there. */
export async function takeReply(reader: Reader, id: string, request: Request): Promise<Response> {
  const form = await formOf(request)
  if (form instanceof Response) return form
  const { house, actor, now } = reader
  const text = form.get('text') ?? ''
  const said = await say(house, { actor, id, text, close: form.has('close'), now }).catch(unsent)
  const back = `/feedback/${encodeURIComponent(id)}`
  return said && 'error' in said
    ? seeOther(`${back}?${new URLSearchParams({ unsent: text })}#say`)
    : seeOther(`${back}#last`)
}

function unsent(error: unknown): { error: string } {
  console.error('What somebody said could not be kept:', error)
  return { error: '' }
}
