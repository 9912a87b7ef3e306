import type { Problem, Tree, TreeNode } from '../model'
import { didYouMean, problem } from '../problem'
import type { World } from '../world'
import type { Written } from './read'

/** Every name in a situation must be one: the tree beside it, role, channel, questions, choices, and the end. */
export function checkSituations(written: readonly Written[], world: World): Problem[] {
  return written.flatMap(one => {
    const parsed = world.byFile.get(one.beside)
    if (!parsed) {
      const trees = world.parsed.map(({ file }) => file).filter(file => file.startsWith('trees/'))
      const mend = didYouMean(one.beside, trees, 'Name this file after the tree that it tests.')
      return [problem(one.situation, 'unknown-tree', `There is no tree "${one.beside}" beside this.`, mend)]
    }
    const tree = parsed.document
    // A tree that can't be read is reported by itself.
    return tree?.kind === 'tree' ? [...people(one, world), ...answers(one, tree, world)] : []
  })
}

function people({ situation, placeOf }: Written, { settings, byId }: World): Problem[] {
  const roles = settings.roles.map(({ role }) => role)
  const channels = [...byId.values()].filter(({ kind }) => kind === 'channel').map(({ id }) => id)
  const { as, on } = situation
  return [
    ...unknown(placeOf(['as']), 'role', as, roles),
    ...(on === undefined ? [] : unknown(placeOf(['on']), 'channel', on, channels)),
  ]
}

function answers({ situation, placeOf }: Written, tree: Tree, world: World): Problem[] {
  const nodes = nodesAround(tree, world)
  const keys = (fits: (node: TreeNode) => boolean) =>
    [...nodes].filter(([, node]) => fits(node)).map(([key]) => key)
  const given = Object.entries(situation.answering).flatMap(([key, answer]) => {
    const place = placeOf(['answering', key])
    const node = nodes.get(key.replace(/^trees\//, ''))
    if (!node || !asks(node)) return unknown(place, 'question', key, keys(asks))
    if (node.kind !== 'question') return []
    const choices = [...node.choices.map(({ id }) => id), ...(node.unsure === undefined ? [] : ['unsure'])]
    return answer.split('/').flatMap(picked => unknown(place, 'choice', picked, choices))
  })
  const ends = (node: TreeNode) => node.kind === 'outcome'
  const end = nodes.get(situation.ends.replace(/^trees\//, ''))
  if (end && ends(end)) return given
  return [...given, ...unknown(placeOf(['ends']), 'outcome', situation.ends, keys(ends))]
}

const asks = (node: TreeNode) => 'ask' in node

/** The nodes of a tree and of those entered from it, as they are named in answers. */
function nodesAround(tree: Tree, world: World): Map<string, TreeNode> {
  const nodes = new Map(Object.entries(tree.nodes))
  const seen = new Set([tree.id])
  const queue = [tree]
  for (let at = queue.pop(); at; at = queue.pop()) {
    for (const node of Object.values(at.nodes)) {
      const entered = node.kind === 'enter' ? world.byId.get(node.tree) : undefined
      if (entered?.kind !== 'tree' || seen.has(entered.id)) continue
      seen.add(entered.id)
      queue.push(entered)
      const name = entered.id.replace(/^trees\//, '')
      for (const [id, inside] of Object.entries(entered.nodes)) nodes.set(`${name}/${id}`, inside)
    }
  }
  return nodes
}

function unknown(
  place: Parameters<typeof problem>[0],
  what: string,
  name: string,
  known: readonly string[],
): Problem[] {
  if (known.includes(name)) return []
  const mend = didYouMean(name, known, `These are: ${known.join(', ')}.`)
  return [problem(place, `unknown-${what}`, `There is no ${what} "${name}".`, mend)]
}
