import { isRefusal } from '../../../propose'
import { currentPublisher } from '../../../publish'
import { formOf, seeOther } from '../document/form'
import { edits } from '../editing/editors'
import { problemResponse } from '../problem'
import type { Reader } from '../reader'
import { findProposal, presentProposal, verdictOn, type ShownProposal } from './proposal'
import { authorFor } from './proposer'

/**
 * Takes what somebody who edits decides on a proposal: `do=approve` merges it and has it published; `do=decline` with a
 * `reason` doesn't. Where that can't be, its page comes back and says why. For everybody else there is no such form.
 */
export async function takeVerdict(
  reader: Reader,
  name: string,
  request: Request,
): Promise<Response | ShownProposal | undefined> {
  const form = await formOf(request)
  if (form instanceof Response) return form
  const found = edits(reader) ? await findProposal(reader, name) : undefined
  if (!found) return problemResponse(404, 'There is no such proposal.', 'Go back to the list.')
  const { proposal, proposals } = found
  const [tip, reason] = [form.get('tip') ?? '', (form.get('reason') ?? '').trim()]
  const by = authorFor(reader)
  const isRefused = form.get('do') === 'decline'
  const again = (alert: string) => presentProposal(reader, name, { alert, ...(isRefused && { reason }) })
  try {
    if (isRefused) {
      if (reason === '') return await again('Say why, so that whoever wrote it knows what to do.')
      await proposals.decline({ name, tip, by, reason })
      return seeOther('/editors/proposals#done')
    }
    const { no, judged } = await verdictOn(reader, proposals, proposal)
    if (no !== undefined || !judged) return await again(no ?? 'It can’t be checked just now.')
    await proposals.approve({ name, tip, by, served: judged.served })
  } catch (error) {
    if (isRefusal(error)) return again(error.message)
    throw error
  }
  await currentPublisher()?.publish('button')
  return seeOther('/editors/proposals#done')
}
