import { textOf, today } from '../../../content'
import { stale, type Due } from '../../../insights'
import { isWithBackup, mayVerify } from '../../../records'
import { edits } from '../editing/editors'
import { see, seesEverything, type Reader, type Way } from '../reader'
import { day } from '../when'
import { verifiesBy } from './how'
import { followsTrust, isOf, teamsOf } from './own'
import { whereToVerify } from './where'

/** What is to be looked at again, of whom, and with one press each that it is right. */
export interface ShownTrustList {
  /** `52 of 60 can be relied on` */
  readonly head: string
  /** It is about some teams alone: those of this reader, or the one that they chose. */
  readonly about: string
  readonly teams: readonly (Way & { readonly count: number; readonly chosen: boolean })[]
  readonly parts: readonly ShownTrustPart[]
  /** What was just pressed. */
  readonly said?: { readonly words: string; readonly problem: boolean }
}

export interface ShownTrustPart {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly count: number
  /** The first of them. */
  readonly lines: readonly ShownTrustLine[]
}

export interface ShownTrustLine {
  /** The document's id. */
  readonly about: string
  readonly title: string
  readonly url: string
  readonly note: string
  /** For the press; absent for whoever only looks on. */
  readonly press?: { readonly text: string; readonly verification: string }
}

/** As many as one looks at in one go. */
const most = 40

/**
 * What is due: for editors and whoever sees everything all of it, for the people of a team what is theirs or is with them
 * as a backup. Undefined for everybody else. `search` is the page's own address: `team`, and `verified` after a press.
 */
export function presentTrustList(reader: Reader, search: URLSearchParams): ShownTrustList | undefined {
  const { house, actor, now } = reader
  const all = edits(reader) || seesEverything(reader)
  const mine = teamsOf(reader)
  if (!followsTrust(reader)) return undefined
  const date = today(now, house.snapshot.organization.timeZone)
  const theirs = (due: Due) => all || mine.some(team => isOf(reader, due, team))
  const everything = stale(house, actor, date, theirs)
  const chosen = search.get('team') ?? ''
  const found = chosen
    ? stale(house, actor, date, due => theirs(due) && isOf(reader, due, chosen))
    : everything
  const late = [...everything.overdue, ...everything.changed, ...everything.never]
  return {
    head: `${found.all - found.counts} of ${found.all} can be relied on`,
    about: see(reader, chosen)?.title ?? (all ? 'All teams' : 'What is yours'),
    teams: teamsIn(reader, late, chosen),
    parts: partsOf(reader, found),
    ...saidIn(reader, search),
  }
}

function teamsIn(reader: Reader, late: readonly Due[], chosen: string): ShownTrustList['teams'] {
  const counts = new Map<string, number>()
  for (const { document } of late) counts.set(document.owner, (counts.get(document.owner) ?? 0) + 1)
  const teams = [...counts].flatMap(([id, count]) => {
    const team = see(reader, id)
    const url = id === chosen ? '/editors/trust' : `/editors/trust?${new URLSearchParams({ team: id })}`
    return team ? [{ title: team.title, url, count, chosen: id === chosen }] : []
  })
  return teams.toSorted((a, b) => b.count - a.count || a.title.localeCompare(b.title))
}

function partsOf(reader: Reader, found: ReturnType<typeof stale>): ShownTrustPart[] {
  const step = (...names: string[]) => found.overdue.filter(({ trust }) => names.includes(trust.step ?? ''))
  const part = (id: string, title: string, note: string, all: readonly Due[]): ShownTrustPart => ({
    id,
    title,
    note,
    count: all.length,
    lines: all.slice(0, most).map(due => lineOf(reader, due)),
  })
  return [
    part('counts', 'Far too late', 'It counts against how ready you are.', step('counts')),
    part('backup', 'With the backup', 'So late that it is for the owner’s backup too.', step('backup')),
    part(
      'overdue',
      'Overdue',
      'Their pages say so, and after a while results do.',
      step('overdue', 'marked'),
    ),
    part('changed', 'Changed since verified', 'Nobody has looked at the words of today.', found.changed),
    part('never', 'Never verified', 'Nobody ever said that it is right.', found.never),
    part('soon', 'Due within 30 days', 'Nothing is late here.', found.soon),
    part('in-progress', 'In progress', 'When it is done, take “state” out of its file.', found.inProgress),
  ]
}

function lineOf(reader: Reader, { document, trust }: Due): ShownTrustLine {
  const { house, actor, now } = reader
  const show = (date: string) => day(date, now, house.snapshot.organization)
  const { verified, due, step } = trust
  const owner = house.snapshot.documents.get(document.owner)
  const backup = owner?.kind === 'team' && isWithBackup(step) ? see(reader, owner.backup ?? '') : undefined
  const words = [
    step && due ? `was due ${show(due)}` : due && !trust.because ? `due ${show(due)}` : '',
    trust.because === 'changed' && verified ? `verified ${show(verified)}` : '',
    see(reader, document.owner)?.title ?? '',
    backup ? `with ${backup.title} too` : '',
  ]
  const may = verifiesBy(reader) !== undefined && mayVerify(house, actor, document, step)
  return {
    about: document.id,
    title: document.title,
    url: whereToVerify(document),
    note: words.filter(Boolean).join(' · '),
    ...(may && { press: { text: textOf(document), verification: crypto.randomUUID() } }),
  }
}

function saidIn(reader: Reader, search: URLSearchParams): Pick<ShownTrustList, 'said'> {
  const title = see(reader, search.get('about') ?? '')?.title
  const said = search.get('verified')
  if (!title || !said) return {}
  if (said === 'yes') return { said: { words: `Thank you. “${title}” is verified.`, problem: false } }
  const words =
    said === 'changed'
      ? `“${title}” was changed in the meantime. Read it again, then say so.`
      : `For “${title}” that could not be proposed. Try again in a minute.`
  return { said: { words, problem: true } }
}
