import type { Actor } from '../../access'
import { find, type Document, type Team } from '../../content'
import { seen, type Kept } from '../kept'
import type { FeedbackRow } from './store'

/** How somebody stands to a conversation. */
export interface Standing {
  /** Absent where it is gone, or they may not see it. */
  readonly document: Document | undefined
  /** They reported it. */
  readonly mine: boolean
  readonly mayAnswer: boolean
  /** It is for them to answer, before others who may. */
  readonly theirs: boolean
}

/**
 * How this actor stands to a conversation: its reporter; one of the team that owns the document, or whoever edits the
 * knowledge, as far as they may see the document; else it isn't there for them. Where nobody is in the team, or the
 * document is gone, it is for the editors. A report made signed out belongs to whoever knows its id.
 */
export function standing(
  kept: Kept,
  actor: Actor,
  feedback: Pick<FeedbackRow, 'documentId' | 'accountId'>,
): Standing | undefined {
  const { documents, redirects, roles } = kept.snapshot
  const document = seen(kept, actor, feedback.documentId)
  const gone = !documents.has(feedback.documentId) && !redirects.has(feedback.documentId)
  const people = document ? (ownerOf(kept, document)?.people ?? []) : []
  const inTeam = people.some(({ person }) => person === actor.person)
  const edits = actor.account !== undefined && roles.some(({ role, edits }) => edits && role === actor.role)
  const mayAnswer = (actor.account !== undefined && inTeam) || (edits && (gone || document !== undefined))
  const mine = feedback.accountId === null ? !mayAnswer : feedback.accountId === actor.account
  if (!mine && !mayAnswer) return undefined
  const theirs = mayAnswer && !mine && (inTeam || people.length === 0)
  return { document, mine, mayAnswer, theirs }
}

function ownerOf({ snapshot }: Kept, { owner }: Document): Team | undefined {
  const team = snapshot.documents.get(owner)
  return team?.kind === 'team' ? team : undefined
}

/** Who is to answer, as this actor may know it: the team, else the front desk, else only the organization's name. */
export function teamFor({ snapshot }: Kept, actor: Actor, document: Document | undefined) {
  const { frontDesk, name } = snapshot.organization
  for (const id of [document?.owner, frontDesk]) {
    const team = id === undefined ? undefined : find(snapshot, actor.audience, id)
    if (team) return { id: team.id, title: team.title }
  }
  return { id: '', title: name }
}
