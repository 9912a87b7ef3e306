import type { Document } from '../../../content'
import { isWithBackup, type Trust } from '../../../records'
import { see, type Reader } from '../reader'
import { day } from '../when'

/** Why one can't quite rely on something, and what to do about it. */
export interface ShownWarning {
  readonly head: string
  readonly sentence: string
}

/** What is to be said of a document on which one can't quite rely; undefined where one can. */
export function trustWarning(reader: Reader, document: Document, trust: Trust): ShownWarning | undefined {
  const { state, because, verified, due, step } = trust
  const ask = whomToAsk(reader, document)
  const show = (date: string) => day(date, reader.now, reader.house.snapshot.organization)
  if (state === 'in-progress')
    return { head: 'This is still being written', sentence: `${ask} before you promise anything.` }
  if (state === 'archived')
    return { head: 'This is archived', sentence: `It holds no more. ${ask} what holds now.` }
  if (because === 'never')
    return {
      head: 'Nobody has verified this yet',
      sentence: `It may well be right. ${ask} before you promise anything.`,
    }
  if (because === 'changed' && verified)
    return {
      head: `Changed since it was verified on ${show(verified)}`,
      sentence: `Nobody has looked at it as it is now. ${ask} before you promise anything.`,
    }
  if (!step || !due) return undefined
  const backup = isWithBackup(step) ? backupOf(reader, document) : undefined
  return {
    head: `A check was due on ${show(due)}`,
    sentence: `It may well still hold. ${ask}${backup ? ` or ${backup}` : ''} before you rely on it.`,
  }
}

/** `Ask Returns desk`: whoever owns it, as this reader may know them. */
export function whomToAsk(reader: Reader, { owner }: Document): string {
  const team = see(reader, owner) ?? see(reader, reader.house.snapshot.organization.frontDesk)
  return team ? `Ask ${team.title}` : 'Ask'
}

function backupOf(reader: Reader, { owner }: Document): string | undefined {
  const team = reader.house.snapshot.documents.get(owner)
  return team?.kind === 'team' && team.backup ? see(reader, team.backup)?.title : undefined
}
