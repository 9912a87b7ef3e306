import { hasSearch, isUuid, recordOpened } from '../../../records'
import { ask } from '../../../resolve'
import { formOf } from '../document/form'
import { problemResponse } from '../problem'
import type { Reader } from '../reader'

/**
 * Takes what client/ask.ts says about a search that somebody typed: its words (`q`), the `trace` of the answers they got,
 * and the id of what they `opened`. Answers 204, or 400 where there is nothing to record.
 */
export async function takeSearch(reader: Reader, request: Request): Promise<Response> {
  const form = await formOf(request)
  if (form instanceof Response) return form
  const [text = '', trace = '', opened = ''] = ['q', 'trace', 'opened'].map(
    name => form.get(name)?.trim() ?? '',
  )
  if (!text || !isUuid(trace))
    return problemResponse(400, 'There is no search in this.', 'Send its words as q, and its trace, a UUID.')
  const { house, actor, now } = reader
  if (!(await hasSearch(house, trace))) await ask(house, { actor, channel: 'web', text, trace, now })
  if (opened) await recordOpened(house, { actor, trace, id: opened, now })
  return new Response(null, { status: 204 })
}
