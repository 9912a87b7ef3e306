import type { Document, Problem, Snapshot, Tree, TreeNode } from './model'
import { linkPath } from './links'
import { parseAmount } from './money'
import { compare } from './problem'
import type { World } from './world'

/**
 * The snapshot of what is right. A document with an error is left out whole: nothing is live that wasn't checked.
 * Undefined when the organization itself can't be read.
 */
export function build(
  world: World,
  problems: readonly Problem[],
  revision: string,
  images: Snapshot['images'],
  situations: Snapshot['situations'],
): Snapshot | undefined {
  const { organization, roles, people, synonyms, figures } = world.settings
  if (!organization) return undefined
  const broken = new Set(problems.filter(p => p.severity === 'error').map(p => p.file))
  const good = [...world.byId.values()]
    .filter(document => !broken.has(document.file))
    .sort((a, b) => compare(a.id, b.id))
  const served = good.map(document =>
    document.kind === 'tree' ? withAmounts(document, world.byId) : document,
  )
  return Object.freeze({
    revision,
    organization,
    roles,
    people,
    synonyms,
    facts: world.facts,
    figures: figures ?? new Map(),
    situations,
    documents: new Map(served.map(document => [document.id, document])),
    byFile: new Map(good.map(document => [document.file, document.id])),
    redirects: new Map(good.flatMap(document => document.was.map(old => [old, document.id] as const))),
    files: filesOf(good, world.files),
    images,
  })
}

/** Which documents show or link each file: who may see one of them may see the file. */
function filesOf(documents: readonly Document[], files: ReadonlySet<string>): Snapshot['files'] {
  const shown = new Map<string, Set<string>>()
  for (const { id, file, links } of documents) {
    for (const { url } of links) {
      const { path } = linkPath(file, url)
      if (files.has(path)) shown.set(path, (shown.get(path) ?? new Set()).add(id))
    }
  }
  return new Map([...shown].map(([path, ids]) => [path, [...ids]]))
}

/** An amount written as a number in a tree is in the unit of its action; from here on it is minor units. */
function withAmounts(tree: Tree, byId: ReadonlyMap<string, Document>): Document {
  const nodes = Object.entries(tree.nodes).map(([id, node]) => [id, withAmount(tree, node, byId)] as const)
  return { ...tree, nodes: Object.fromEntries(nodes) }
}

function withAmount({ nodes }: Tree, node: TreeNode, byId: ReadonlyMap<string, Document>): TreeNode {
  if (node.kind !== 'authority' && node.kind !== 'outcome') return node
  const { amount } = node
  if (typeof amount !== 'string' || Object.hasOwn(nodes, amount)) return node
  const action = byId.get((node.kind === 'authority' ? node.action : node.grants) ?? '')
  const parsed = action?.kind === 'action' && action.unit ? parseAmount(amount, action.unit) : undefined
  return parsed && 'minor' in parsed ? { ...node, amount: parsed.minor } : node
}
