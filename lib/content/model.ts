import type { Root } from 'mdast'

/** The kinds of document, each in the folder of its plural. */
export const kinds = ['answer', 'playbook', 'policy', 'tree', 'team', 'action', 'channel'] as const
export type Kind = (typeof kinds)[number]

/** Where something stands in the content folder. `line` and `column` count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Something wrong with the content: what, where, and how to mend it. */
export interface Problem extends Place {
  readonly severity: 'error' | 'warning'
  readonly rule: string
  readonly message: string
  readonly mend: string
}

/** A reviewed MDX component as plain data; it stands among the mdast nodes of a body. */
export interface ComponentNode {
  readonly type: 'component'
  readonly name: string
  readonly inline: boolean
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Body['children']
}
declare module 'mdast' {
  interface RootContentMap {
    component: ComponentNode
  }
}

/** A body: an mdast tree without positions, its MDX components turned into plain `component` nodes. */
export type Body = Root

/** A part of a document under one heading (or step, or question). The first has no heading and no anchor. */
export interface Section {
  readonly heading: string
  readonly anchor: string
  readonly text: string
}

/** A link or image in a body, as written, with the document or file it leads to. */
export interface Link extends Place {
  readonly url: string
  readonly title: string
  readonly image: boolean
}

/** A name in a file that must be the id of something else. */
export interface Reference extends Place {
  readonly id: string
  readonly kinds: readonly (Kind | 'person' | 'role' | 'audience')[]
  /** The field or attribute it stands in. */
  readonly field: string
}

/** A limit stands in the file of its action; `limit.line` is what `can()` cites. */
export interface Limit extends Place {
  readonly row: string
  /** First day it holds, `YYYY-MM-DD`, in the organization's time zone. */
  readonly from: string
  readonly role: string
  /** Integer minor units; absent means no upper limit. */
  readonly upTo?: number
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

/** All must hold; each holds when the answer at `node` is among `among`. */
export type Condition = readonly { readonly node: string; readonly among: readonly string[] }[]

interface NodeCommon extends Place {
  readonly id: string
  readonly body: Body
}
export interface Question extends NodeCommon {
  readonly kind: 'question'
  readonly ask: string
  readonly choices: readonly {
    readonly id: string
    readonly label: string
    readonly hint?: string
    readonly to: string
  }[]
  /** Where "I don't know" leads, when the author offers it. */
  readonly unsure?: string
}
export interface Route extends NodeCommon {
  readonly kind: 'route'
  readonly when: readonly { readonly if: Condition; readonly to: string }[]
  readonly otherwise: string
}
export interface Amount extends NodeCommon {
  readonly kind: 'amount'
  readonly ask: string
  readonly unit: string
  /** Ascending; `upTo` is ≤, `under` is <, both minor units; the last has neither and takes the rest. */
  readonly bands: readonly {
    readonly id: string
    readonly upTo?: number
    readonly under?: number
    readonly to: string
  }[]
}
export interface Authority extends NodeCommon {
  readonly kind: 'authority'
  readonly action: string
  /** The id of an amount node, or minor units written as a literal. */
  readonly amount?: string | number
  readonly allowed: string
  readonly needs: string
  readonly never: string
}
export interface Enter extends NodeCommon {
  readonly kind: 'enter'
  readonly tree: string
  /** Exit name → node of this tree. */
  readonly exits: Readonly<Record<string, string>>
}
export const results = ['resolved', 'goodwill', 'declined', 'parted', 'handed-over', 'event'] as const
export interface Outcome extends NodeCommon {
  readonly kind: 'outcome'
  readonly result: (typeof results)[number]
  /** A team's id or `whoever-may`. */
  readonly owner: string
  readonly grants?: string
  readonly amount?: string | number
  readonly playbook?: string
  readonly exit?: string
}
export type TreeNode = Question | Route | Amount | Authority | Enter | Outcome

export interface Tree extends Common {
  readonly kind: 'tree'
  readonly start: string
  /** Keyed by node id, in the author's order. */
  readonly nodes: Readonly<Record<string, TreeNode>>
}

export type Document = Article | Playbook | Team | Action | Channel | Tree

export interface Organization {
  readonly name: string
  readonly locale: string
  readonly timeZone: string
  readonly currency: string
  /** Narrowest last: each sees what stands before it too. */
  readonly audiences: readonly string[]
  readonly frontDoor?: string
  readonly frontDesk: string
  readonly holidays: readonly string[]
  readonly notice?: { readonly text: string; readonly link?: string; readonly until?: string }
}
export interface Role {
  readonly role: string
  readonly rank: number
  readonly audience: string
  readonly edits: boolean
  readonly administers: boolean
}
export interface Person {
  readonly person: string
  readonly name: string
  readonly account?: string
}
export interface Synonyms {
  /** Each finds the others. */
  readonly groups: readonly (readonly string[])[]
  /** What a person types → what it also finds. */
  readonly oneWay: readonly { readonly from: string; readonly to: string }[]
}

/** Everything in a content folder as read at one revision. Immutable. */
export interface Snapshot {
  readonly revision: string
  readonly organization: Organization
  readonly roles: readonly Role[]
  readonly people: readonly Person[]
  readonly synonyms: Synonyms
  /** By id, ordered by id. */
  readonly documents: ReadonlyMap<string, Document>
  /** File → id. */
  readonly byFile: ReadonlyMap<string, string>
  /** Old id → id. */
  readonly redirects: ReadonlyMap<string, string>
  /** Path under `files/` → ids of the documents that show or link it. */
  readonly files: ReadonlyMap<string, readonly string[]>
  /** Path under `files/` → size in pixels, of the images whose size can be read. */
  readonly images: ReadonlyMap<string, { readonly width: number; readonly height: number }>
}
