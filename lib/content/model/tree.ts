import type { Body } from './body'
import type { Place } from './place'

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
