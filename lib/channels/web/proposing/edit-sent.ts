import { isRefusal } from '../../../propose'
import { formOf, seeOther } from '../document/form'
import type { Reader } from '../reader'
import { begin, type Refused } from './begun'
import { editOf, type ShownEdit } from './edit'
import { authorFor } from './proposer'

/** Bytes of a form: a long page, as forms write it. */
const longest = 1_500_000

/**
 * Takes what somebody wrote: shows how it looks (`do=look`), or sends it (`do=send`) and leads to its own page. Where that
 * can't be, the page comes back with all that was typed and says why. Undefined where there is no such page for them.
 */
export async function takeEdit(
  reader: Reader,
  id: string,
  request: Request,
): Promise<Response | ShownEdit | Refused | undefined> {
  const form = await formOf(request, longest)
  if (form instanceof Response) return form
  const field = (name: string) => form.get(name) ?? ''
  const begun = await begin(reader, id, field('on') || undefined)
  if (!begun || !('origin' in begun)) return begun
  const { document, proposals, now } = begun
  const text = asBefore(field('text'), now.text)
  const { name } = begun.origin.on ?? {}
  const typed = { text, why: field('why'), base: field('base'), tip: field('tip') }
  if (field('do') !== 'send') return editOf(reader, begun, typed)
  try {
    const sent = await proposals.propose({
      by: authorFor(reader),
      why: typed.why,
      texts: new Map([[document.file, text]]),
      base: typed.base,
      ...(name !== undefined && { on: { name, tip: typed.tip } }),
    })
    return seeOther(`/proposals/${encodeURIComponent(sent.name)}?sent`)
  } catch (error) {
    if (!isRefusal(error)) throw error
    const alert = `It was not sent. ${error.message}`
    const { why } = typed
    return editOf(reader, begun, error.name === 'StaleError' ? { text, why, alert } : { ...typed, alert })
  }
}

/** A text as its file is written: browsers end every line in their own way. */
function asBefore(typed: string, before: string): string {
  const text = typed.replace(/\r\n?/g, '\n')
  const whole = before.endsWith('\n') && !text.endsWith('\n') ? `${text}\n` : text
  const bom = before.startsWith('\ufeff') && !whole.startsWith('\ufeff') ? '\ufeff' : ''
  return bom + (before.includes('\r\n') ? whole.replaceAll('\n', '\r\n') : whole)
}
