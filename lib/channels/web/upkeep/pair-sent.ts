import { filesOfMerge, idOf, merge, mergeProblem, type Pair } from '../../../consistency'
import { FrontListError } from '../../../content'
import { authorOf, currentProposals, isRefusal } from '../../../propose'
import { askAgain, noteNotTheSame } from '../../../records'
import { formOf, seeOther } from '../document/form'
import { edits } from '../editing/editors'
import { problemResponse } from '../problem'
import { see, type Reader } from '../reader'
import { visible } from './surveyed'

const page = '/editors/duplicates'

/**
 * Takes what an editor says about a pair, and leads back to the others: that it is right as it is (`right`: its id), that
 * they want to be asked again (`again`), or which of two documents stays (`keep`, `gone`), which is proposed. For whoever
 * doesn't edit there is no such form.
 */
export async function takePair(reader: Reader, request: Request): Promise<Response> {
  if (!edits(reader)) return problemResponse(404, 'There is nothing here.', 'Go back to the first page.')
  const form = await formOf(request)
  if (form instanceof Response) return form
  const { house, actor, now } = reader
  const [right, again] = [form.get('right'), form.get('again')]
  if (again !== null) await askAgain(house, again)
  const pairs = right === null ? [] : await visible(reader)
  if (right !== null && pairs?.some(finding => idOf(finding) === right))
    await noteNotTheSame(house, actor, right, now)
  const [keep, gone] = [form.get('keep'), form.get('gone')]
  if (keep === null || gone === null) return seeOther(page)
  return proposed(reader, { keep, gone })
}

async function proposed(reader: Reader, pair: Pair): Promise<Response> {
  const proposals = currentProposals()
  const [keep, gone] = [see(reader, pair.keep), see(reader, pair.gone)]
  if (!proposals || !keep || !gone)
    return problemResponse(404, 'There is nothing here.', 'Go back to the first page.')
  const { house, actor } = reader
  try {
    if (mergeProblem(house.snapshot, pair)) return seeOther(`${page}?trouble=other`)
    const texts = new Map<string, string>()
    for (const file of filesOfMerge(house.snapshot, pair)) {
      const origin = await proposals.origin(file)
      if (!origin) return seeOther(`${page}?trouble=other`)
      texts.set(file, origin.text)
    }
    const why = `Make “${gone.title}” part of “${keep.title}”`
    const changed = merge(house.snapshot, pair, texts)
    const { name } = await proposals.propose({ by: authorOf(actor), why, texts: changed.texts })
    return seeOther(`/proposals/${encodeURIComponent(name)}?sent`)
  } catch (error) {
    if (error instanceof FrontListError) return seeOther(`${page}?trouble=list`)
    if (isRefusal(error)) return seeOther(`${page}?trouble=git`)
    throw error
  }
}
