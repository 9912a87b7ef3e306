import type { Action, Document, Problem, Snapshot, Tree, TreeNode } from './model'
import { linkPath } from './links'
import { parseAmount } from './money'
import { compare } from './problem'
import type { World } from './world'

/**
 * The snapshot of what is right. A document with an error is left out whole: nothing is live that wasn't checked.
 * Undefined when the organization itself can't be read.
 */
export function build(world: World, problems: readonly Problem[], revision: string, images: Snapshot['images']): Snapshot | undefined {
  const { organization, roles, people, synonyms } = world.settings
  if (!organization) return undefined
  const broken = new Set(problems.filter(p => p.severity === 'error').map(p => p.file))
  const good = [...world.byId.values()].filter(document => !broken.has(document.file)).sort((a, b) => compare(a.id, b.id))
  const documents = new Map(good.map(document => [document.id, document.kind === 'tree' ? withAmounts(document, world.byId) : document]))
  const files = new Map<string, string[]>()
  for (const document of good) {
    for (const { url } of document.links) {
      const { path } = linkPath(document.file, url)
      if (world.files.has(path)) files.set(path, [...new Set([...(files.get(path) ?? []), document.id])])
    }
  }
  return Object.freeze({
    revision,
    organization,
    roles,
    people,
    synonyms,
    documents,
    byFile: new Map(good.map(document => [document.file, document.id])),
    redirects: new Map(good.flatMap(document => document.was.map(old => [old.replace(/^\//, ''), document.id] as const))),
    files,
    images,
  })
}

/** An amount written as a number in a tree is in the unit of its action; from here on it is minor units. */
function withAmounts(tree: Tree, byId: ReadonlyMap<string, Document>): Document {
  const nodes = Object.entries(tree.nodes).map(([id, node]) => [id, withAmount(node, byId)] as const)
  return { ...tree, nodes: Object.fromEntries(nodes) }
}

function withAmount(node: TreeNode, byId: ReadonlyMap<string, Document>): TreeNode {
  if ((node.kind !== 'authority' && node.kind !== 'outcome') || typeof node.amount !== 'string') return node
  const action = byId.get((node.kind === 'authority' ? node.action : node.grants) ?? '') as Action | undefined
  const parsed = /^\d/.test(node.amount) && action?.unit ? parseAmount(node.amount, action.unit) : undefined
  return parsed && 'minor' in parsed ? { ...node, amount: parsed.minor } : node
}
