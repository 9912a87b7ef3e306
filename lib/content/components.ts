import { results, type Kind } from './model'

/** What an author may write as a component, and where. Attributes are literal text. */
export interface ComponentRule {
  readonly required: readonly string[]
  readonly optional?: readonly string[]
  /** Any further attribute is the name of an exit (only `Enter`). */
  readonly open?: boolean
  /** Stands on its own lines, never inside a sentence. */
  readonly block: boolean
  /** The component it must stand in; `tree` is the top level of a tree. Absent: any document. */
  readonly within?: string
  /** Attributes that name another document, and of which kind. */
  readonly refers?: Readonly<Record<string, Kind>>
  /** Attributes that take one of a few words. */
  readonly oneOf?: Readonly<Record<string, readonly string[]>>
}

export const noteKinds = ['note', 'tip', 'warning'] as const

export const components: Readonly<Record<string, ComponentRule>> = {
  Step: { required: ['id', 'title'], optional: ['action'], block: true, refers: { action: 'action' } },
  Reply: { required: ['channel'], block: true, refers: { channel: 'channel' } },
  Var: { required: ['name'], block: false },
  May: { required: ['action'], block: false, refers: { action: 'action' } },
  Note: { required: [], optional: ['kind'], block: true, oneOf: { kind: noteKinds } },
  Question: { required: ['id', 'ask'], optional: ['to'], block: true, within: 'tree' },
  Choice: { required: ['id'], optional: ['to', 'hint'], block: true, within: 'Question' },
  Unsure: { required: ['to'], block: true, within: 'Question' },
  Route: { required: ['id'], block: true, within: 'tree' },
  When: { required: ['if', 'to'], block: true, within: 'Route' },
  Otherwise: { required: ['to'], block: true, within: 'Route' },
  Amount: { required: ['id', 'ask', 'unit'], block: true, within: 'tree' },
  Band: { required: ['id', 'to'], optional: ['upTo', 'under'], block: true, within: 'Amount' },
  Authority: {
    required: ['id', 'action', 'allowed', 'needs', 'never'],
    optional: ['amount'],
    block: true,
    within: 'tree',
    refers: { action: 'action' },
  },
  Enter: { required: ['id', 'tree'], open: true, block: true, within: 'tree', refers: { tree: 'tree' } },
  Outcome: {
    required: ['id', 'result', 'owner'],
    optional: ['grants', 'amount', 'playbook', 'exit'],
    block: true,
    within: 'tree',
    refers: { owner: 'team', grants: 'action', playbook: 'playbook' },
    oneOf: { result: results },
  },
}

/** The rule of a component; undefined for a name that is none. */
export function ruleOf(name: string | null): ComponentRule | undefined {
  return name !== null && Object.hasOwn(components, name) ? components[name] : undefined
}
