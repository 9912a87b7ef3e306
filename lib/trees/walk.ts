import { find, today, type Outcome } from '../content'
import { answerTo } from './answer-to'
import { answersOf } from './answers'
import { holds } from './conditions'
import { factsOf, skipTo } from './facts'
import { onDay, type FixedAsking } from './fixed'
import { frontDesk } from './front-desk'
import { actionOf, judge, shown } from './judge'
import { longest } from './longest'
import { wordsWhere } from './only'
import { own } from './own'
import { keyOf, sumOf, type Asked, type Frame, type Trail } from './trail'
import type { Walk } from './walked'

/** More nodes than any walk of a person: what bounds trees that enter one another again and again. */
const mostNodes = 10_000

/**
 * Where these answers lead: a fold over the tree from its start, so a walk resumes from its answers alone. Answers off
 * the path are left out of the result. Whatever is broken in a tree ends at the front desk; nothing throws.
 *
 * @returns undefined when there is no such tree for this audience.
 */
export function walk(asked: Asked): Walk | undefined {
  const { snapshot, audience } = asked
  const top = find(snapshot, audience, asked.tree)
  if (top?.kind !== 'tree') return undefined

  const trail: Trail = {
    day: today(asked.now, snapshot.organization.timeZone),
    frames: [{ tree: top, through: '' }],
    path: [],
    nodes: [],
    reads: new Map(),
    picked: new Map(),
    sums: new Map(),
    facts: new Map(),
  }
  const seen = new Set<string>()
  let next = top.start

  for (;;) {
    const frame = trail.frames.at(-1)!
    const written = own(frame.tree.nodes, next)
    const here = `${frame.through}/${next}`
    const node = written && onDay(written, snapshot, trail.day)
    if (!node) return stand(asked, trail, frontDesk(snapshot, { file: frame.tree.file, line: 1, column: 1 }))
    if (seen.has(here) || seen.size >= mostNodes) return stand(asked, trail, frontDesk(snapshot, node))
    seen.add(here)
    trail.nodes.push({ tree: frame.tree.id, node: node.id })

    switch (node.kind) {
      case 'question':
      case 'amount':
      case 'date':
      case 'each': {
        const read = answerTo(asked, trail, node)
        if (!read) return stand(asked, trail, node)
        if ('message' in read) return { ...stand(asked, trail, node), misfit: read }
        next = read.to
        break
      }
      case 'route':
        next = node.when.find(when => holds(asked, trail, frame, when.if))?.to ?? node.otherwise
        break
      case 'authority': {
        const action = actionOf(snapshot, node.action)
        if (!action) return stand(asked, trail, frontDesk(snapshot, node))
        const verdict = judge(asked, trail, action, sumOf(trail, frame, node.amount))
        trail.verdict = verdict
        // What can't be said yet is somebody else's to say.
        next = verdict && verdict.verdict !== 'unknown' ? node[verdict.verdict] : node.needs
        break
      }
      case 'enter': {
        const entered = find(snapshot, audience, node.tree)
        const inside = trail.frames.some(({ tree }) => tree.id === entered?.id)
        if (entered?.kind !== 'tree' || inside) return stand(asked, trail, frontDesk(snapshot, node))
        trail.frames.push({ tree: entered, enter: node, through: here })
        next = entered.start
        break
      }
      case 'outcome': {
        const back = node.exit && frame.enter ? own(frame.enter.exits, node.exit) : undefined
        if (back === undefined) return stand(asked, trail, node)
        trail.frames.pop()
        next = back
      }
    }
  }
}

function stand(asked: Asked, trail: Trail, node: FixedAsking | Outcome): Walk {
  const frame = trail.frames.at(-1)!
  const words = wordsWhere(node.body, condition => holds(asked, trail, frame, condition))
  const granted = node.kind === 'outcome' ? grant(asked, trail, frame, node) : undefined
  const verdict = shown(asked, granted?.judged ? granted.verdict : trail.verdict)
  return {
    trees: trail.frames.map(({ tree }) => ({ id: tree.id, title: tree.title })),
    path: trail.path,
    nodes: trail.nodes,
    answers: answersOf(trail.path),
    facts: factsOf(asked, trail),
    key: keyOf(frame, node.id),
    node: { ...node, body: words.body },
    ...(words.only && { only: words.only }),
    atMost: longest(asked, trail.frames, node, skipTo(asked, trail)),
    ...(verdict && { verdict }),
    ...(granted?.amount !== undefined && { amount: granted.amount }),
    ...(granted?.unit !== undefined && { unit: granted.unit }),
  }
}

/** What an outcome gives, and what the reader may do about that. */
function grant(asked: Asked, trail: Trail, frame: Frame, outcome: Outcome) {
  const action = outcome.grants === undefined ? undefined : actionOf(asked.snapshot, outcome.grants)
  const sum = sumOf(trail, frame, outcome.amount)
  return {
    judged: action !== undefined,
    verdict: action && judge(asked, trail, action, sum),
    amount: sum?.minor,
    unit: sum?.unit ?? action?.unit,
  }
}
