import { parseCondition, type Body, type Condition } from '../content'

export interface Words {
  readonly body: Body
  /** Which of the words that stand under a condition are shown, in their order: `yny`. Absent where there are none. */
  readonly only?: string
}

/** A body with those of its `<Only>` words that stand here. A condition that can't be read shows nothing. */
export function wordsWhere(body: Body, holds: (condition: Condition) => boolean): Words {
  let only = ''
  const children = filtered(body.children)
  return only ? { body: { ...body, children }, only } : { body }

  function filtered<Node>(nodes: readonly Node[]): Node[] {
    return nodes.flatMap(node => {
      const { type, name, attributes, children: inner } = node as Partial<Component<Node>>
      if (type === 'component' && name === 'Only') {
        const unless = attributes?.['unless']
        const condition = parseCondition(unless ?? attributes?.['if'] ?? '')
        const shown = 'length' in condition && holds(condition) === (unless === undefined)
        only += shown ? 'y' : 'n'
        return shown ? filtered(inner ?? []) : []
      }
      return inner ? [{ ...node, children: filtered(inner) }] : [node]
    })
  }
}

interface Component<Node> {
  readonly type: string
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
}
