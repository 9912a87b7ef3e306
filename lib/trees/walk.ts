import { bandsOn, find, today, type Outcome, type Question, type Route, type TreeNode } from '../content'
import { frontDesk } from './front-desk'
import { actionOf, judge, shown } from './judge'
import { longest } from './longest'
import { own } from './own'
import { readAmount, readChoice, type FixedAmount } from './read'
import { keyOf, referTo, sumOf, type Asked, type Frame, type Trail } from './trail'
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
  const { snapshot, audience, answers } = asked
  const top = find(snapshot, audience, asked.tree)
  if (top?.kind !== 'tree') return undefined

  const trail: Trail = {
    frames: [{ tree: top, through: '' }],
    path: [],
    nodes: [],
    picked: new Map(),
    sums: new Map(),
  }
  const seen = new Set<string>()
  let next = top.start
  const day = today(asked.now, snapshot.organization.timeZone)

  for (;;) {
    const frame = trail.frames.at(-1)!
    const node = onDay(own(frame.tree.nodes, next))
    const here = `${frame.through}/${next}`
    if (!node) return stand(asked, trail, frontDesk(snapshot, { file: frame.tree.file, line: 1, column: 1 }))
    if (seen.has(here) || seen.size >= mostNodes) return stand(asked, trail, frontDesk(snapshot, node))
    seen.add(here)
    trail.nodes.push({ tree: frame.tree.id, node: node.id })

    switch (node.kind) {
      case 'question':
      case 'amount': {
        const key = keyOf(frame, node.id)
        const answer = own(answers, key)
        if (answer === undefined) return stand(asked, trail, node)
        const { locale } = snapshot.organization
        const read = node.kind === 'question' ? readChoice(node, answer) : readAmount(node, answer, locale)
        if ('message' in read) return { ...stand(asked, trail, node), misfit: { key, answer, ...read } }
        // A tree entered twice asks once.
        if (!trail.picked.has(key)) {
          trail.path.push({ key, ask: node.ask, answer: read.answer, label: read.label })
        }
        trail.picked.set(key, read.pick)
        if (read.sum) trail.sums.set(key, read.sum)
        next = read.to
        break
      }
      case 'date':
      case 'each':
        return stand(asked, trail, frontDesk(snapshot, node))
      case 'route':
        next = routed(node, frame, trail)
        break
      case 'authority': {
        const action = actionOf(snapshot, node.action)
        if (!action) return stand(asked, trail, frontDesk(snapshot, node))
        const verdict = judge(asked, action, sumOf(trail, frame, node.amount))
        trail.verdict = verdict
        next = node[verdict?.verdict ?? 'needs']
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

  function onDay(node: TreeNode | undefined) {
    if (node?.kind !== 'amount') return node
    return { ...node, bands: bandsOn(snapshot.figures, node.bands, day) }
  }
}

/** The first row whose every condition holds, else the way for the rest. */
function routed(route: Route, frame: Frame, trail: Trail): string {
  const row = route.when.find(when =>
    when.if.every(({ node, among }) => among.includes(trail.picked.get(referTo(frame, node)) ?? '')),
  )
  return row?.to ?? route.otherwise
}

function stand(asked: Asked, trail: Trail, node: Question | FixedAmount | Outcome): Walk {
  const frame = trail.frames.at(-1)!
  const granted = node.kind === 'outcome' ? grant(asked, trail, frame, node) : undefined
  const verdict = shown(asked, granted?.judged ? granted.verdict : trail.verdict)
  return {
    trees: trail.frames.map(({ tree }) => ({ id: tree.id, title: tree.title })),
    path: trail.path,
    nodes: trail.nodes,
    answers: Object.fromEntries(trail.path.map(step => [step.key, step.answer])),
    key: keyOf(frame, node.id),
    node,
    atMost: longest(asked.snapshot, asked.audience, trail.frames, node),
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
    verdict: action && judge(asked, action, sum),
    amount: sum?.minor,
    unit: sum?.unit ?? action?.unit,
  }
}
