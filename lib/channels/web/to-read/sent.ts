import { askedToRead, askToRead, confirmRead, stopAsking } from '../../../records'
import { formOf, seeOther } from '../document/form'
import { see, type Reader } from '../reader'
import { askingIn } from './asking'

/**
 * Takes "ask people to read this" (`about`: a document's id, `role` once for each, `due`, `why`), and leads back to the
 * document: with `asked`, or with what was written as `unasked`, so that nothing typed is lost.
 */
export async function takeAskToRead(reader: Reader, request: Request): Promise<Response> {
  const form = await formOf(request)
  if (form instanceof Response) return form
  const { house, actor, now } = reader
  const id = form.get('about') ?? ''
  const document = see(reader, id)
  if (!document) return seeOther(`/${id}`)
  const asking = askingIn(form)
  const asked = await askToRead(house, { actor, id, ...asking, now })
  const url = encodeURI(document.url)
  if (!asked) return seeOther(url)
  if ('id' in asked) return seeOther(`${url}?asked=yes#ask-to-read`)
  const written = new URLSearchParams({ unasked: 'yes', why: asking.why, due: asking.due })
  for (const role of asking.roles) written.append('role', role)
  return seeOther(`${url}?${written}#ask-to-read`)
}

/**
 * Takes what is pressed about one request: `read` (the mark of what they read), which leads back to the document;
 * `again` (`due`), which asks everybody anew, or `stop`, which lead to who has read it.
 */
export async function takeToRead(reader: Reader, id: string, request: Request): Promise<Response> {
  const form = await formOf(request)
  if (form instanceof Response) return form
  const { house, actor, now } = reader
  const text = form.get('read')
  if (text !== null) {
    const document = see(reader, form.get('about') ?? '')
    const said = await confirmRead(house, { actor, request: id, text, now })
    const how = said === 'changed' ? '?read=changed#i-have-read' : said ? '?read=yes#i-have-read' : ''
    return seeOther(document ? encodeURI(document.url) + how : '/to-read')
  }
  const here = `/to-read/${encodeURIComponent(id)}`
  const before = await askedToRead(house, actor, id)
  if (!before) return seeOther(here)
  if (form.has('stop')) {
    await stopAsking(house, { actor, request: id, now })
    return seeOther(here)
  }
  const { roles, why, document } = before
  const due = (form.get('due') ?? '').trim()
  const again = await askToRead(house, { actor, id: document.id, roles, why, due, instead: id, now })
  if (!again) return seeOther(here)
  return seeOther('id' in again ? `/to-read/${again.id}` : `${here}?${new URLSearchParams({ due })}#again`)
}
