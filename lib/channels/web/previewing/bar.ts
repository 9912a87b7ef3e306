import { roleName, type Reader } from '../reader'
import { day } from '../when'
import { choiceFields, isDay, type Choice } from './choice'

/** What stands above every page of a preview. */
export interface ShownBar {
  /** The branch or commit. */
  readonly name: string
  readonly revision: string
  /** `as volunteer, on Phone, on Mar 1, 2027`; empty for oneself, today. */
  readonly seen: string
  /** What of the choice there is none of. */
  readonly problem?: string
  /** The first page of the preview, with what is chosen. */
  readonly home: string
  /** The same page of what is live. */
  readonly live: string
  /** Where choosing leads: this page. `kept` is its own query. */
  readonly action: string
  readonly kept: readonly (readonly [name: string, value: string])[]
  readonly roles: readonly ShownOption[]
  readonly channels: readonly ShownOption[]
  readonly choice: Choice
}

export interface ShownOption {
  readonly value: string
  readonly title: string
}

export interface BarOptions {
  readonly name: string
  readonly base: string
  /** This page in the house: `/answers/late`. */
  readonly path: string
  readonly search: URLSearchParams
  readonly choice: Choice
}

export function presentBar(reader: Reader, { name, base, path, search, choice }: BarOptions): ShownBar {
  const { house, now, actor } = reader
  const { roles, documents, organization, revision } = house.snapshot
  const channels = [...documents.values()].filter(({ kind }) => kind === 'channel')
  const title = reader.channel && documents.get(`channels/${reader.channel}`)?.title
  const seen = [
    choice.role === '-' && 'as nobody signed in',
    choice.role !== '-' && choice.role === actor.role && `as ${roleName(choice.role).toLowerCase()}`,
    title && `on ${title}`,
    isDay(choice.date) && `on ${day(choice.date, now, organization)}`,
  ]
  const problem = problemOf(reader, choice)
  const query = new URLSearchParams(choiceFields(choice)).toString()
  return {
    name,
    revision,
    seen: seen.filter(Boolean).join(', '),
    ...(problem && { problem }),
    home: `${base}${query && `?${query}`}`,
    live: `${path === '/s' ? '/' : path || '/'}${search.size ? `?${search}` : ''}`,
    action: base + path,
    kept: [...search],
    roles: [
      { value: '', title: 'Yourself' },
      { value: '-', title: 'Nobody signed in' },
      ...roles.map(({ role }) => ({ value: role, title: roleName(role) })),
    ],
    channels: [
      { value: '', title: 'Any' },
      ...channels.map(({ id, title }) => ({ value: id.replace(/^channels\//, ''), title })),
    ],
    choice,
  }
}

function problemOf({ house, channel }: Reader, choice: Choice): string | undefined {
  const { roles } = house.snapshot
  if (choice.role && choice.role !== '-' && !roles.some(({ role }) => role === choice.role))
    return `There is no role “${choice.role}” in this preview, so you see it as yourself.`
  if (choice.channel && !channel)
    return `There is no channel “${choice.channel}” in this preview, so you see the words for all.`
  if (choice.date && !isDay(choice.date))
    return `“${choice.date}” is no day, so you see today. Write it like 2027-03-01.`
  return undefined
}
