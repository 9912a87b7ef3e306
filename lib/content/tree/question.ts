import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import type { EachField, Question } from '../model'
import { plainText } from '../text'
import type { NodeReader } from './reader'

/** Reads a question; what its fact says of itself (its words, and those of its answers) is filled in later. */
export function readQuestion(node: NodeReader): Question {
  const many = node.attribute('pick') === 'many'
  const otherwise = node.attribute('to')
  // Of several that are picked, none leads anywhere by itself.
  const onward = many ? node.edge(otherwise, node.placeOf(node.element, 'to')) : undefined
  const parts = node.parts('Choice')
  const choices = parts.map(part => {
    const hint = node.attribute('hint', part)
    const alone = node.attribute('alone', part) !== undefined
    if (many && node.attribute('to', part) !== undefined) {
      const message = 'Where several may be picked, a choice leads nowhere by itself.'
      const at = node.placeOf(part, 'to')
      node.report(at, 'choice-leads', message, 'Take its "to" out, and put it on the question.')
    }
    if (alone && !many) {
      const at = node.placeOf(part, 'alone')
      node.report(at, 'alone', 'Only one may be picked here anyway.', 'Take "alone" out, or add pick="many".')
    }
    return {
      ...choice(node, part),
      ...(hint ? { hint } : {}),
      ...(many && alone ? { alone } : {}),
      to: onward ?? node.edge(node.attribute('to', part) ?? otherwise, node.placeOf(part, 'to')),
    }
  })
  const unsure = node.part('Unsure')
  const leads = unsure && { unsure: node.edge(node.attribute('to', unsure), node.placeOf(unsure, 'to')) }
  const answers = choices.map(({ id }, i) => ({ ...node.placeOf(parts[i] ?? node.element), id }))
  // "I don't know" is written `unsure` in an address.
  node.checkAnswers(unsure ? [{ ...node.placeOf(unsure), id: 'unsure' }, ...answers] : answers)
  const fact = node.fact('choice', answers)
  if (fact.fact !== undefined && many) {
    const at = node.placeOf(node.element, 'fact')
    const message = 'A fact is one thing, and here several may be picked.'
    node.report(at, 'fact-kind', message, 'Take "pick" out, or "fact".')
  }
  return {
    ...node.common,
    kind: 'question',
    ask: node.attribute('ask') ?? '',
    ...fact,
    ...(many ? { pick: 'many' as const } : {}),
    choices,
    ...leads,
  }
}

/** Reads a question that is asked of each of several things. */
export function readFieldQuestion(node: NodeReader, each: string): EachField {
  const parts = node.parts('Choice')
  for (const [name, part] of parts.flatMap(one => ['to', 'alone'].map(name => [name, one] as const))) {
    if (node.attribute(name, part) === undefined) continue
    const message = 'What is asked of each leads nowhere by itself.'
    node.report(node.placeOf(part, name), 'choice-leads', message, `Take "${name}" out.`)
  }
  const [unsure] = node.parts('Unsure')
  if (unsure) {
    const message = 'What is asked of each must be known.'
    node.report(node.placeOf(unsure), 'misplaced', message, 'Make "I don’t know" a <Choice>.')
  }
  const choices = parts.map(part => choice(node, part))
  if (!choices.length)
    node.report(node.place, 'dead-end', `The question "${node.id}" has no choices.`, 'Add a <Choice>.')
  const answers = choices.map(({ id }, i) => ({ ...node.placeOf(parts[i] ?? node.element), id }))
  node.checkAnswers(answers)
  const fact = node.fact('choice', answers, each)
  return { kind: 'question', id: node.id, ask: node.attribute('ask') ?? '', ...fact, choices }
}

function choice(node: NodeReader, part: MdxJsxFlowElement): { id: string; label: string } {
  const id = node.attribute('id', part) ?? ''
  const label = part.children
    .map(child => plainText(child))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!label && node.attribute('fact') === undefined) {
    const message = `The choice "${id}" has no words.`
    node.report(node.placeOf(part), 'empty-choice', message, 'Write them inside it.')
  }
  return { id, label }
}
