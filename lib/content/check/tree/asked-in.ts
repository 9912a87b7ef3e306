import type { Asking, Tree } from '../../model'

/** What a tree asks, by the name that conditions use (`items/kind` for what is asked of each thing), with its answers. */
export function askedIn(tree: Tree): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.values(tree.nodes).flatMap(node => {
      if (!('ask' in node)) return []
      const fields = node.kind === 'each' ? node.fields : []
      return [
        [node.id, answersOf(node)] as const,
        ...fields.flatMap(field =>
          field.kind === 'question'
            ? [[`${node.id}/${field.id}`, field.choices.map(({ id }) => id)] as const]
            : [],
        ),
      ]
    }),
  )
}

function answersOf(node: Asking): string[] {
  if (node.kind !== 'question') return node.bands.map(({ id }) => id)
  return [...node.choices.map(({ id }) => id), ...(node.unsure ? ['unsure'] : [])]
}
