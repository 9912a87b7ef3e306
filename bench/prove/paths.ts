import type { Snapshot } from '../../lib/content'
import { walk, type Walk } from '../../lib/trees'
import { dice } from '../make-content'

/** How long walking may take before the rest is estimated, ms. */
const patience = 3000

/**
 * Walks every path of the tree one by one, for one role, on one channel, today: what the proof does not do. Amounts and
 * days by their bands, several picks as every set of them. How many there are in all is counted from how many ways
 * each node that was met has; where time runs out, that is an estimate by sampling (Knuth, Estimating the efficiency of
 * backtrack programs, 1975).
 */
export function walkPaths(snapshot: Snapshot, now: Date): { paths: number; walked: number; took: number } {
  const asked = {
    snapshot,
    tree: 'trees/made',
    role: 'frontline',
    audience: 'staff',
    facts: { channel: 'phone' },
    now,
  }
  const start = performance.now()
  let walked = 0
  const open: Walk['answers'][] = [{}]
  for (let answers = open.pop(); answers; answers = open.pop()) {
    const at = walk({ ...asked, answers })!
    if (at.node.kind === 'outcome') walked++
    else for (const answer of answersTo(at.node)) open.push({ ...at.answers, [at.key]: answer })
    if (performance.now() - start > patience)
      return { paths: estimate(), walked, took: (performance.now() - start) / 1000 }
  }
  return { paths: walked, walked, took: (performance.now() - start) / 1000 }

  function estimate(): number {
    const random = dice(1)
    const probes = 300
    let sum = 0
    for (let i = 0; i < probes; i++) {
      let ways = 1
      let at = walk({ ...asked, answers: {} })!
      while (at.node.kind !== 'outcome') {
        const answers = answersTo(at.node)
        ways *= answers.length
        const answer = answers[Math.floor(random() * answers.length)]!
        at = walk({ ...asked, answers: { ...at.answers, [at.key]: answer } })!
      }
      sum += ways
    }
    return sum / probes
  }
}

function answersTo(node: Exclude<Walk['node'], { kind: 'outcome' }>): string[] {
  if (node.kind === 'each') return []
  if (node.kind !== 'question') return node.bands.map(({ id }) => id)
  const ids = node.choices.map(({ id }) => id)
  const picked = node.pick === 'many' ? subsets(ids) : ids
  return node.unsure === undefined ? picked : [...picked, 'unsure']
}

function subsets(ids: readonly string[]): string[] {
  return ids.reduce<string[]>((all, id) => [...all, id, ...all.map(one => `${one}/${id}`)], [])
}
