import type { Actor } from '../../access'
import { type Body, find, formatAmount, plainText } from '../../content'
import { type House, who } from '../../resolve'
import type { Walk } from '../../trees'
import { paint, verdictLine } from './style'

/** A walk as JSON. */
export function presentWalk({ key, node, answers, verdict, amount, unit, atMost, misfit }: Walk) {
  const choices =
    node.kind === 'question'
      ? node.choices.map(({ id, label, hint }) => ({ id, label, ...(hint && { hint }) }))
      : []
  const unsure = node.kind === 'question' && node.unsure ? [{ id: 'unsure', label: 'I don’t know' }] : []
  return {
    node: {
      id: key,
      kind: node.kind,
      ...(node.kind !== 'outcome' && { ask: node.ask, choices: [...choices, ...unsure] }),
      ...(node.kind === 'amount' && { unit: node.unit }),
    },
    answers,
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
  for (const { ask, label } of path) console.log(paint('dim', `${ask}  ${label}`))
  if (path.length) console.log()
  if (node.kind !== 'outcome') {
    if (misfit) console.log(`${paint('red', misfit.message)}\n`)
    console.log(paint('bold', node.ask))
    const words = plainText(node.body)
    if (words) console.log(words)
    if (node.kind === 'amount') console.log(`  ${at.key}=… in ${node.unit}`)
    else
      for (const { id, label, hint } of node.choices)
        console.log(`  ${at.key}=${id}  ${label}${hint ? paint('dim', `  ${hint}`) : ''}`)
    if (node.kind === 'question' && node.unsure) console.log(`  ${at.key}=unsure  I don’t know`)
    console.log(paint('dim', `At most ${atMost} more.`))
    return
  }
  if (verdict) console.log(verdictLine(verdict))
  const { snapshot } = house
  const { locale } = snapshot.organization
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
