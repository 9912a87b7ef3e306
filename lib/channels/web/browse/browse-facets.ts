import { kinds, type Kind } from '../../../content'
import type { Entry } from './browse-entries'
import { roleName, see, type Reader } from '../reader'

/** The ways to narrow the list, in the order they are shown. Each is a field of the address. */
export const facetKeys = ['kind', 'team', 'tag', 'freshness', 'audience', 'lang'] as const
export type FacetKey = (typeof facetKeys)[number]

/** The day it is for the organization, and the day 30 days later; `YYYY-MM-DD`. */
export interface Days {
  readonly today: string
  readonly soon: string
}

export interface Facet {
  readonly title: string
  /** Which of its values a document has. */
  readonly values: (entry: Entry, reader: Reader, days: Days) => readonly string[]
  /** A value in words. */
  readonly label: (value: string, reader: Reader) => string
  /** The values in a fixed order; else those that most documents have come first. */
  readonly order?: (reader: Reader) => readonly string[]
}

export const kindNames: Readonly<Record<Kind, string>> = {
  answer: 'Answers',
  playbook: 'Playbooks',
  policy: 'Policies',
  tree: 'Questions to walk through',
  team: 'Teams',
  action: 'What one may do',
  channel: 'Channels',
}

const freshnessNames: Readonly<Record<string, string>> = {
  verified: 'Verified',
  soon: 'Due within 30 days',
  overdue: 'Overdue',
  changed: 'Changed since verified',
  never: 'Never verified',
  'in-progress': 'In progress',
  archived: 'Archived',
}

export const facets: Readonly<Record<FacetKey, Facet>> = {
  kind: {
    title: 'Kind',
    values: ({ document }) => [document.kind],
    label: value => kindNames[value as Kind] ?? value,
    order: () => kinds,
  },
  team: {
    title: 'Team',
    values: ({ document }, reader) => (see(reader, document.owner) ? [document.owner] : []),
    label: (value, reader) => see(reader, value)?.title ?? value,
  },
  tag: {
    title: 'About',
    values: ({ document }) => document.tags,
    label: value => value,
  },
  freshness: {
    title: 'How fresh',
    values: freshnessOf,
    label: value => freshnessNames[value] ?? value,
    order: () => Object.keys(freshnessNames),
  },
  audience: {
    title: 'For',
    values: ({ document }) => [document.audience],
    label: roleName,
    order: ({ house }) => house.snapshot.organization.audiences,
  },
  lang: {
    title: 'Language',
    values: ({ document }) => [document.locale],
    label: languageName,
  },
}

/** What is due soon is verified too, until that day has passed. What needs no verifying is neither. */
function freshnessOf({ trust }: Entry, _: Reader, { soon }: Days): readonly string[] {
  if (!trust) return []
  const { state, because, step, due } = trust
  if (state === 'in-progress' || state === 'archived') return [state]
  if (because) return [because, ...(step ? ['overdue'] : [])]
  if (step) return ['overdue']
  return due === undefined || due > soon ? ['verified'] : ['verified', 'soon']
}

function languageName(value: string, { house }: Reader): string {
  try {
    return new Intl.DisplayNames(house.snapshot.organization.locale, { type: 'language' }).of(value) ?? value
  } catch {
    return value
  }
}
