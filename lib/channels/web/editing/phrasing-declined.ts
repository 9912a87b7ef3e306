import { levelOf } from '../../../content'
import { decline, proposals, unlearn } from '../../../learn'
import { currentHouse, setHouse } from '../../../publish'
import { edits } from './editors'
import { formOf, seeOther } from '../document/form'
import { problemResponse } from '../problem'
import type { Reader } from '../reader'

/**
 * Takes an editor's "not for this page" (`id`: a proposal's), and leads back to the others. It counts nothing from now on.
 * For whoever doesn't edit there is no such form; what is no longer proposed is declined already.
 */
export async function takeDeclined(reader: Reader, request: Request): Promise<Response> {
  if (!edits(reader)) return problemResponse(404, 'There is nothing here.', 'Go back to the first page.')
  const form = await formOf(request)
  if (form instanceof Response) return form
  const { house, actor, now } = reader
  const { proposals: all } = await proposals(house, now)
  const found = all.find(({ id }) => id === form.get('id'))
  if (found && found.level <= levelOf(house.snapshot, actor.audience)) {
    await decline(house, found, now)
    const current = currentHouse()
    setHouse({ ...current, learnt: unlearn(current.index, current.learnt, found) })
  }
  return seeOther('/editors#people-ask')
}
