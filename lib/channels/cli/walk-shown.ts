import type { Actor } from '../../access'
import { type Body, find, formatAmount, plainText } from '../../content'
import { type House, who } from '../../resolve'
import { knownWords, resultWords, type Walk } from '../../trees'
import { paint, verdictLine } from './style'
import { askLines, possible } from './walk-asks'

/** A walk as JSON. */
export function presentWalk(at: Walk, locale: string) {
  const { key, node, answers, facts, verdict, amount, unit, atMost, misfit } = at
  return {
    node: {
      id: key,
      kind: node.kind,
      ...(node.kind !== 'outcome' && { ask: node.ask, choices: possible(node, locale) }),
      ...(node.kind === 'question' && node.pick && { pick: node.pick }),
      ...(node.kind === 'date' && { when: node.when }),
      ...(node.kind === 'each' && { fields: node.fields, sum: node.sum }),
      ...('unit' in node && { unit: node.unit }),
    },
    answers,
    facts,
    ...(node.kind === 'outcome' && {
      outcome: {
        id: node.id,
        result: node.result,
        owner: node.owner,
        grants: node.grants ?? null,
        ...(amount !== undefined && { amount, unit }),
        verdict: verdict?.verdict ?? null,
        sentence: verdict?.sentence ?? null,
        playbook: node.playbook ?? null,
        text: plainText(node.body),
      },
    }),
    ...(misfit && { misfit }),
    atMost,
  }
}

/** A walk as a person reads it: what was said, then the question or the outcome. */
export function showWalk(house: House, actor: Actor, at: Walk, now: Date): void {
  const { node, path, verdict, misfit, atMost } = at
  const { locale } = house.snapshot.organization
  for (const { ask, label, known } of path)
    console.log(paint('dim', `${ask}  ${label}${known ? ` (${knownWords[known]})` : ''}`))
  if (path.length) console.log()
  if (node.kind !== 'outcome') {
    if (misfit) console.log(`${paint('red', misfit.message)}\n`)
    console.log(paint('bold', node.ask))
    const words = plainText(node.body)
    if (words) console.log(words)
    for (const line of askLines(node, at.key, locale)) console.log(line)
    const number = path.filter(step => !step.known).length + 1
    console.log(paint('dim', `Question ${number} of at most ${number - 1 + atMost}.`))
    return
  }
  console.log(paint('dim', resultWords[node.result]))
  if (verdict) console.log(verdictLine(verdict))
  const { snapshot } = house
  const amount = at.amount !== undefined && at.unit ? formatAmount(at.amount, at.unit, locale) : undefined
  for (const line of spoken(house, actor, node.body, amount)) console.log(line)
  const team = node.owner === 'whoever-may' ? (at.trees.at(-1)?.id ?? '') : node.owner
  const mine = node.owner === 'whoever-may' && verdict?.verdict === 'allowed'
  const owned = who(house, { actor, id: team, now })
  const here = owned.people.filter(person => person.here).map(person => person.name)
  const reach = owned.reach.map(({ channel, value }) => `${channel} ${value}`).join(', ')
  console.log(
    `Whose it is: ${mine ? 'yours' : owned.owner.title}${mine ? '' : ` (${[...here, reach].filter(Boolean).join('; ')})`}`,
  )
  const playbook = node.playbook && find(snapshot, actor.audience, node.playbook)
  if (playbook) console.log(`Playbook: ${playbook.title} (${playbook.id})`)
  const rule = verdict?.rule ? `${verdict.rule.file}:${verdict.rule.line} · ` : ''
  console.log(paint('dim', `${rule}revision ${snapshot.revision}`))
}

/** The words of an outcome a line each; what to say stands behind its channel. */
function spoken({ snapshot }: House, actor: Actor, body: Body, amount: string | undefined): string[] {
  return body.children.map(child => {
    const words = plainText(child, amount === undefined ? {} : { amount }).replace(/\s+/g, ' ')
    if (child.type !== 'component' || child.name !== 'Reply') return words
    const channel = find(snapshot, actor.audience, child.attributes['channel'] ?? '')
    return `  ${paint('dim', channel?.title ?? 'Say')}  ${words}`
  })
}
