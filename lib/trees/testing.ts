import type { Action, Body, Document, Snapshot, Tree, TreeNode } from '../content'

type Without<T> = T extends unknown ? Omit<T, 'id' | 'body' | 'file' | 'line' | 'column'> : never
/** A node as an author would write it; its id is its key. */
export type Written = Without<TreeNode>

const body: Body = { type: 'root', children: [] }

function common(id: string, audience: string) {
  return {
    id,
    url: `/${id}`,
    file: `${id}.mdx`,
    hash: '',
    title: id,
    owner: 'teams/returns-desk',
    summary: '',
    audience,
    asked: [],
    tags: [],
    locale: 'en',
    was: [],
    related: [],
    body,
    sections: [],
    links: [],
    channels: [],
    actions: [],
  }
}

/** A tree that starts at its first node. */
export function tree(id: string, nodes: Record<string, Written>, audience = 'public'): Tree {
  const file = `${id}.mdx`
  const placed = Object.entries(nodes).map(([node, written], index): [string, TreeNode] => [
    node,
    { ...written, id: node, body, file, line: index + 8, column: 1 },
  ])
  return {
    ...common(id, audience),
    kind: 'tree',
    start: placed[0]?.[0] ?? '',
    nodes: Object.fromEntries(placed),
  }
}

/** Refunds: frontline up to $50, supervisors up to $500, nobody more. */
export function refunds(audience = 'staff', unit: string | undefined = 'USD'): Action {
  const id = 'actions/refund'
  const limit = (line: number, role: string, upTo: number) => ({
    file: `${id}.mdx`,
    line,
    column: 5,
    row: role,
    role,
    from: '2026-01-01',
    upTo,
  })
  const limits = [limit(6, 'frontline', 5000), limit(7, 'supervisor', 50000)]
  return { ...common(id, audience), title: 'Refund', kind: 'action', limits, unit }
}

const role = (name: string, rank: number) => ({
  role: name,
  rank,
  audience: 'staff',
  edits: false,
  administers: false,
})

export function house(...documents: Document[]): Snapshot {
  return {
    revision: 'test',
    organization: {
      name: 'Lantern Street',
      locale: 'en',
      timeZone: 'America/New_York',
      currency: 'USD',
      audiences: ['public', 'volunteer', 'staff', 'manager'],
      frontDesk: 'teams/front-desk',
      holidays: [],
    },
    roles: [role('volunteer', 1), role('frontline', 2), role('supervisor', 3)],
    people: [],
    synonyms: { groups: [], oneWay: [] },
    facts: new Map(),
    figures: new Map(),
    situations: new Map(),
    documents: new Map(documents.map(document => [document.id, document])),
    byFile: new Map(),
    redirects: new Map([['trees/old', 'trees/arrived-wrong']]),
    files: new Map(),
    images: new Map(),
  }
}

/** A question with these choices: their ids, and where each leads. */
export function question(ask: string, choices: Record<string, string>, unsure?: string): Written {
  const list = Object.entries(choices).map(([id, to]) => ({ id, label: `It is ${id}`, to }))
  return { kind: 'question', ask, choices: list, ...(unsure !== undefined && { unsure }) }
}

export function outcome(more: Partial<Extract<Written, { kind: 'outcome' }>> = {}): Written {
  return { kind: 'outcome', result: 'resolved', owner: 'teams/returns-desk', ...more }
}

/** The example of the content format, whole, with the tree that it enters. */
export function arrivedWrong(): Tree[] {
  const wrong = tree('trees/arrived-wrong', {
    arrived: question('What arrived?', { size: 'in-stock', other: 'paid' }, 'paid'),
    'in-stock': question('Do we have the right size?', { yes: 'after-stock', no: 'after-stock' }),
    'after-stock': {
      kind: 'route',
      when: [
        {
          if: [
            { node: 'arrived', among: ['size'] },
            { node: 'in-stock', among: ['yes'] },
          ],
          to: 'send-it',
        },
      ],
      otherwise: 'paid',
    },
    paid: {
      kind: 'amount',
      ask: 'What did they pay for it?',
      unit: 'USD',
      bands: [
        { id: 'nothing', upTo: 0, to: 'no-charge' },
        { id: 'little', under: 5000, to: 'may-refund' },
        { id: 'some', to: 'may-refund' },
      ],
    },
    'may-refund': {
      kind: 'authority',
      action: 'actions/refund',
      amount: 'paid',
      allowed: 'verify',
      needs: 'ask-first',
      never: 'explain',
    },
    verify: {
      kind: 'enter',
      tree: 'trees/who-is-calling',
      exits: { passed: 'after-verify', failed: 'explain' },
    },
    'after-verify': {
      kind: 'route',
      when: [{ if: [{ node: 'who-is-calling/known', among: ['friend', 'customer'] }], to: 'refund-now' }],
      otherwise: 'explain',
    },
    'refund-now': outcome({ owner: 'whoever-may', grants: 'actions/refund', amount: 'paid' }),
    'ask-first': outcome({ owner: 'whoever-may', result: 'handed-over', amount: 'paid' }),
    'send-it': outcome(),
    'no-charge': outcome({ result: 'goodwill', grants: 'actions/refund', amount: 1000 }),
    explain: outcome({ result: 'declined' }),
  })
  const calling = tree('trees/who-is-calling', {
    known: question('Do you know who it is?', { customer: 'order', friend: 'passed', stranger: 'failed' }),
    order: question('Do they know the order number?', { yes: 'passed', no: 'stop' }),
    passed: outcome({ exit: 'passed' }),
    failed: outcome({ exit: 'failed', result: 'declined' }),
    stop: outcome({ result: 'handed-over' }),
  })
  return [wrong, calling]
}
