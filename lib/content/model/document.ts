import type { Body, Link, Section } from './body'
import type { Place } from './place'
import type { Condition, TreeNode } from './tree'

/** The kinds of document, each in the folder of its plural. */
export const kinds = ['answer', 'playbook', 'policy', 'tree', 'team', 'action', 'channel'] as const
export type Kind = (typeof kinds)[number]

/** A name in a file that must be the id of something else. */
export interface Reference extends Place {
  readonly id: string
  readonly kinds: readonly (Kind | 'person' | 'role' | 'audience')[]
  /** The field or attribute it stands in. */
  readonly field: string
}

/**
 * A row of an action's limits: for a role, for a person to whom a role's right is delegated, or, where it is `never`,
 * for everybody. It stands in the file of its action; `limit.line` is what `can()` cites.
 */
export interface Limit extends Place {
  readonly row: string
  /** First day it holds, `YYYY-MM-DD`, in the organization's time zone. */
  readonly from: string
  /** Last day it holds. */
  readonly until?: string
  readonly role?: string
  /** A person of people.yaml, who gets the right of the role `delegates`, never more than that role has. */
  readonly person?: string
  readonly delegates?: string
  /** Integer minor units; absent means no upper limit. */
  readonly upTo?: number
  /** Forbids, and wins over every row that allows. */
  readonly never?: true
  /** Facts under which the row holds. */
  readonly if?: Condition
  /** Roles of which a second person must agree. */
  readonly with?: readonly string[]
  readonly budgets?: readonly Budget[]
}

/** How often, or how much in all, in a span of time; what was decided before counts. */
export interface Budget {
  readonly times?: number
  /** Integer minor units. */
  readonly sum?: number
  /** Absent: all together. */
  readonly per?: 'case' | 'customer' | 'person'
  /** The last so many days, today included; or the calendar's day, month or year. Absent: ever. */
  readonly in?: { readonly days: number } | 'day' | 'month' | 'year'
}

interface Common {
  readonly id: string
  /** `/` + id. */
  readonly url: string
  /** Path inside the content folder, with `/`. */
  readonly file: string
  /** First 12 hex digits of the SHA-256 of the file. */
  readonly hash: string
  readonly title: string
  /** A team's id. Teams own themselves; a channel without one belongs to the front desk. */
  readonly owner: string
  /** One sentence; where the author wrote none, the first paragraph. */
  readonly summary: string
  readonly audience: string
  /** Still being written, or no longer holding: nobody stands behind it. */
  readonly state?: 'in-progress' | 'archived'
  /** `YYYY-MM-DD`, absent when never verified. */
  readonly verified?: string
  readonly by?: string
  /** Days. */
  readonly verifyEvery?: number
  readonly asked: readonly string[]
  readonly tags: readonly string[]
  readonly locale: string
  readonly was: readonly string[]
  readonly related: readonly string[]
  readonly body: Body
  readonly sections: readonly Section[]
  readonly links: readonly Link[]
  /** Ids of channels for which the body has words in `<Reply>`. */
  readonly channels: readonly string[]
  /** Ids of actions that the body names in `<May>` and `<Step action>`, in order. */
  readonly actions: readonly string[]
}

export interface Article extends Common {
  readonly kind: 'answer' | 'policy'
}

export interface PlaybookStep {
  readonly id: string
  readonly title: string
  readonly action?: string
}

export interface Playbook extends Common {
  readonly kind: 'playbook'
  readonly steps: readonly PlaybookStep[]
}

/** For each weekday, Monday first, spans in minutes after midnight; an end above 1440 runs into the next day. */
export type Hours = readonly (readonly (readonly [from: number, to: number])[])[]

export interface TeamMember {
  readonly person: string
  readonly role: string
  readonly hours?: Hours
}

export interface Team extends Common {
  readonly kind: 'team'
  /** Channel name → how to reach the team there, in the author's order. */
  readonly reach: Readonly<Record<string, string>>
  /** Absent means always open. */
  readonly hours?: Hours
  readonly people: readonly TeamMember[]
  readonly backup?: string
  readonly escalatesTo: readonly { readonly afterMinutes: number; readonly team: string }[]
}

export interface Action extends Common {
  readonly kind: 'action'
  /** A currency (`USD`), a count (`hours`), or absent for yes-or-no. */
  readonly unit?: string
  readonly limits: readonly Limit[]
}

export interface Channel extends Common {
  readonly kind: 'channel'
  readonly status: 'planned' | 'trial' | 'live' | 'closed'
  readonly priority: number
  readonly hours?: Hours
  readonly staffing?: { readonly people?: number; readonly hoursPerWeek?: number }
  readonly escalatesTo: readonly string[]
}

export interface Tree extends Common {
  readonly kind: 'tree'
  readonly start: string
  /** Keyed by node id, in the author's order. */
  readonly nodes: Readonly<Record<string, TreeNode>>
}

export type Document = Article | Playbook | Team | Action | Channel | Tree
