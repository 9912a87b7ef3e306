import { find, type Document } from '../../content'
import type { Inbox } from '../../records'
import { lateByTeam, toVerify } from './due'
import type { DigestItem } from './item'
import type { AskedInField, Material } from './material'
import type { DigestReader } from './reader'

/** Whoever doesn't edit reads what others typed only when several did: one alone may have typed a name. */
const fewest = 2

export function dueItems({ house, today }: Material, reader: DigestReader): DigestItem[] {
  return toVerify(house, reader, today).map(({ document, why }) => item(document, why))
}

export function heldItems({ house, held }: Material, reader: DigestReader): DigestItem[] {
  return held.flatMap(({ id, file, problems }) => {
    const document = theirs(house, reader, id)
    const [first] = problems
    return document && first ? [item(document, `${file}, line ${first.line}: ${first.rule}`)] : []
  })
}

export function reportedItems(toAnswer: Inbox['toAnswer']): DigestItem[] {
  return toAnswer
    .filter(({ closed, waiting }) => waiting && !closed)
    .map(({ id, title, excerpt }) => ({ title, path: `/feedback/${id}`, note: `“${excerpt}”` }))
}

export function unhelpfulItems({ house, unhelpful }: Material, reader: DigestReader): DigestItem[] {
  return unhelpful.flatMap(({ document, yes, all }) =>
    theirs(house, reader, document.id) ? [item(document, `${yes} of ${all} said that it settled it`)] : [],
  )
}

export function twiceItems({ house, findings }: Material, reader: DigestReader): DigestItem[] {
  return findings.flatMap(({ kind, places: [one, other], values }) => {
    const [here, there] = [one, other].map(({ document }) => see(house, reader, document))
    const own = [here, there].find(document => document && reader.teams.has(document.owner))
    if (!here || !there || !own) return []
    const others = own === here ? there : here
    if (kind === 'limit') return [item(own, `a limit in words: ${values?.[0] ?? ''}`)]
    if (kind === 'disagree')
      return [item(own, `“${others.title}” has another number: ${values?.join(', ') ?? ''}`)]
    return [
      item(
        own,
        `says ${kind === 'same-question' ? 'it answers the same' : 'nearly the same'} as “${others.title}”`,
      ),
    ]
  })
}

export function askedItems(asked: readonly AskedInField[], { teams, isForAll }: DigestReader): DigestItem[] {
  return asked.filter(({ team, times }) => teams.has(team) && (isForAll || times >= fewest)).map(question)
}

/** For those who look after the whole house: what repeats in it. */
export function repeated(
  { house, unhelpful, today }: Material,
  asked: readonly AskedInField[],
  reader: DigestReader,
): (readonly [title: string, items: DigestItem[]])[] {
  const helped = unhelpful.filter(({ document }) => see(house, reader, document.id))
  return [
    ['asked again and again, and not found', asked.filter(({ times }) => times >= fewest).map(question)],
    [
      'helps least',
      helped.map(({ document, yes, all }) => item(document, `${yes} of ${all} said that it settled it`)),
    ],
    [
      'overdue',
      lateByTeam(house, reader, today).map(({ team, count }) =>
        item(team, `${count} ${count === 1 ? 'document' : 'documents'} to verify`),
      ),
    ],
  ]
}

const see = ({ snapshot }: Material['house'], { actor }: DigestReader, id: string) =>
  find(snapshot, actor.audience, id)

/** A document of one of their teams that they may see. */
function theirs(
  house: Material['house'],
  reader: DigestReader,
  id: string | undefined,
): Document | undefined {
  const document = id === undefined ? undefined : see(house, reader, id)
  return document && reader.teams.has(document.owner) ? document : undefined
}

function item({ title, url }: Document, note: string): DigestItem {
  return { title, path: url, note }
}

function question({ text, times }: AskedInField): DigestItem {
  const note = times === 1 ? 'once' : `${times} times`
  return { title: `“${text}”`, path: `/?q=${encodeURIComponent(text)}`, note }
}
