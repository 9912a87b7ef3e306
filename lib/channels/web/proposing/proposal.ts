import { isRefusal, same, whyNot, type Proposal, type Proposals } from '../../../propose'
import { currentPublisher } from '../../../publish'
import { edits } from '../editing/editors'
import { see, type Reader, type Way } from '../reader'
import { presentChanges, type ShownFileChange } from './changed'
import { judge, type Judged } from './judged'
import { presentProposed, type ShownProposed } from './list'
import { presentProblem, type ShownRemark } from './looked'
import { authorFor, proposalsFor } from './proposer'

/** A proposal on its own page. */
export interface ShownProposal extends ShownProposed {
  readonly name: string
  readonly tip: string
  /** The page that it changes, where that is one that is there. */
  readonly document?: Way
  readonly isOwn: boolean
  readonly sent: boolean
  readonly changes: readonly ShownFileChange[]
  /** Where its author goes on with it. */
  readonly again?: string
  /** Where the git host asks for it to be merged. */
  readonly request?: string
  /** For those who edit. */
  readonly judged?: ShownJudged
  readonly alert?: string
  /** What they wrote who declined it, where that wasn't taken. */
  readonly reason?: string
}

export interface ShownJudged {
  readonly problems: readonly ShownRemark[]
  readonly parts: Judged['parts']
  readonly proven: readonly string[]
  readonly findings: readonly ShownRemark[]
  /** Why the reader can't approve it. */
  readonly no?: string
  /** Whether somebody can decline it here. */
  readonly mayDecline: boolean
}

/** Undefined where there is none that this reader may see. */
export async function presentProposal(
  reader: Reader,
  name: string,
  said: { readonly sent?: boolean; readonly alert?: string; readonly reason?: string } = {},
): Promise<ShownProposal | undefined> {
  const found = await findProposal(reader, name)
  if (!found) return undefined
  const { proposal, proposals, changes, isOwn } = found
  const id = reader.house.snapshot.byFile.get(proposal.changes[0]?.file ?? '')
  const document = id === undefined ? undefined : see(reader, id)
  const link = proposals.request?.(`propose/${name}`)
  return {
    ...presentProposed(reader, proposal),
    name,
    tip: proposal.tip,
    ...(document && { document: { title: document.title, url: document.url } }),
    isOwn,
    sent: said.sent ?? false,
    changes,
    ...(isOwn && document && { again: `/propose${encodeURI(document.url)}?on=${encodeURIComponent(name)}` }),
    ...(link && { request: link }),
    ...(edits(reader) && { judged: await presentJudged(reader, proposals, proposal) }),
    ...(said.alert && { alert: said.alert }),
    ...(said.reason !== undefined && { reason: said.reason }),
  }
}

/** A proposal whose every change its reader may see: those who edit, and its author. */
export async function findProposal(reader: Reader, name: string) {
  const [proposals, reading] = [proposalsFor(reader), currentPublisher()?.reading()]
  // Where that can't be known there is none; the list says why.
  const all = await proposals?.list().catch(error => {
    if (isRefusal(error)) return undefined
    throw error
  })
  const proposal = all?.find(each => each.name === name)
  if (!proposals || !reading || !proposal) return undefined
  const isOwn = same(proposal.by.email, authorFor(reader).email)
  if (!isOwn && !edits(reader)) return undefined
  const changes = await presentChanges(reader, proposals, proposal, reading)
  return changes && { proposal, proposals, reading, changes, isOwn }
}

async function presentJudged(reader: Reader, proposals: Proposals, proposal: Proposal): Promise<ShownJudged> {
  const { no, judged } = await verdictOn(reader, proposals, proposal)
  return {
    problems: (judged?.problems ?? []).map(each => presentProblem(each)),
    parts: judged?.parts ?? [],
    proven: judged?.proof.trees ?? [],
    findings: (judged?.proof.findings ?? []).map(each => presentProblem(each)),
    ...(no !== undefined && { no }),
    mayDecline: proposals.request === undefined && proposal.state !== 'declined',
  }
}

/** What a proposal would do, and why somebody who edits can't approve it. */
export async function verdictOn(
  reader: Reader,
  proposals: Proposals,
  proposal: Proposal,
): Promise<{ no?: string; judged?: Judged }> {
  const by = authorFor(reader)
  const reading = currentPublisher()?.reading()
  if (!reading) return { no: 'The source is out of reach just now.' }
  const not =
    whyNot(proposals.repository, proposal, by) ?? (proposals.request && 'It is approved on the git host.')
  if (proposal.state === 'conflict') return { no: not! }
  const judged = await judge(reader, proposals, proposal, { reading, by })
  const errors = [...judged.problems, ...judged.proof.findings].filter(({ severity }) => severity === 'error')
  const no =
    not ??
    (errors.length > 0 ? 'Something in it is wrong. Whoever wrote it can mend that.' : undefined) ??
    judged.missing[0]
  return { ...(no !== undefined && { no }), judged }
}
