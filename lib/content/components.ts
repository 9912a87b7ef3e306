import { results, type Kind } from './model'

/** What an author may write as a component, and where. Attributes are literal text. */
export interface ComponentRule {
  readonly required: readonly string[]
  /** Required, unless it asks for a fact, which brings them along. */
  readonly orFact?: readonly string[]
  readonly optional?: readonly string[]
  /** Any further attribute is the name of an exit (only `Enter`). */
  readonly open?: boolean
  /** Stands on its own lines, never inside a sentence. */
  readonly block: boolean
  /** The component it must stand in; `tree` is the top level of a tree. Absent: any document. */
  readonly within?: string | readonly string[]
  /** Components of which one must stand around it, however far out. */
  readonly around?: readonly string[]
  /** Attributes that name another document, and of which kind. */
  readonly refers?: Readonly<Record<string, Kind>>
  /** Attributes that take one of a few words. */
  readonly oneOf?: Readonly<Record<string, readonly string[]>>
}

export const noteKinds = ['note', 'tip', 'warning'] as const

const components: Readonly<Record<string, ComponentRule>> = {
  Step: { required: ['id', 'title'], optional: ['action'], block: true, refers: { action: 'action' } },
  Reply: { required: ['channel'], block: true, refers: { channel: 'channel' } },
  Var: { required: ['name'], block: false },
  May: { required: ['action'], block: false, refers: { action: 'action' } },
  Note: { required: [], optional: ['kind'], block: true, oneOf: { kind: noteKinds } },
  Only: {
    required: [],
    optional: ['if', 'unless'],
    block: false,
    around: ['Question', 'Amount', 'Date', 'Each', 'Outcome'],
  },
  Question: {
    required: ['id'],
    orFact: ['ask'],
    optional: ['to', 'pick'],
    block: true,
    within: 'tree',
    oneOf: { pick: ['many'] },
  },
  'Each/Question': { required: ['id'], orFact: ['ask'], block: true, within: 'Each' },
  Choice: {
    required: ['id'],
    optional: ['to', 'hint', 'alone'],
    block: true,
    within: 'Question',
    oneOf: { alone: ['true'] },
  },
  Unsure: { required: ['to'], block: true, within: 'Question' },
  Route: { required: ['id'], block: true, within: 'tree' },
  When: { required: ['if', 'to'], block: true, within: 'Route' },
  Otherwise: { required: ['to'], block: true, within: 'Route' },
  Amount: { required: ['id'], orFact: ['ask', 'unit'], block: true, within: 'tree' },
  'Each/Amount': { required: ['id', 'ask'], block: true, within: 'Each' },
  Date: {
    required: ['id'],
    orFact: ['ask'],
    optional: ['when'],
    block: true,
    within: 'tree',
    oneOf: { when: ['past', 'future', 'any'] },
  },
  Each: { required: ['id', 'list', 'ask', 'sum', 'unit'], optional: ['to'], block: true, within: 'tree' },
  Band: {
    required: ['id', 'to'],
    optional: ['upTo', 'under'],
    block: true,
    within: ['Amount', 'Date', 'Each'],
  },
  'Date/Band': { required: ['id', 'to'], optional: ['within', 'before'], block: true, within: 'Date' },
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

/** What an author may write, by name. */
export const componentNames = Object.keys(components).filter(name => !name.includes('/'))

/** The rule of a component; undefined for a name that is none. Some are other things in another component. */
export function ruleOf(name: string | null, within = ''): ComponentRule | undefined {
  return [`${within}/${name}`, name ?? ''].flatMap(key =>
    Object.hasOwn(components, key) ? (components[key] ?? []) : [],
  )[0]
}
