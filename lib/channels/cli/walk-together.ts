import { checkbox, input, select, Separator } from '@inquirer/prompts'
import { plainText, type Question } from '../../content'
import { answersOf, unsure, type Walk } from '../../trees'
import { paint } from './style'
import { possible } from './walk-asks'
import { askItems } from './walk-items'

/** A node id can't hold this character, so no answer is ever taken for the way back. */
const back = '<'

/** Asks the questions of a walk one by one, with a way back, until its outcome. Ctrl-C leaves. */
export async function walkTogether(
  from: Walk,
  stand: (answers: Walk['answers']) => Walk,
  locale: string,
): Promise<Walk> {
  let at = from
  while (at.node.kind !== 'outcome') {
    const given = await question(at, locale)
    if (given === back) at = stand(Object.fromEntries(Object.entries(at.answers).slice(0, -1)))
    else {
      const next = stand({ ...at.answers, [at.key]: given })
      if (next.misfit) console.log(paint('red', next.misfit.message))
      else at = next
    }
  }
  console.log()
  return at
}

async function question({ node, path, atMost }: Walk, locale: string): Promise<string> {
  if (node.kind === 'outcome') return back
  const words = plainText(node.body)
  const asked = answersOf(path)
  const first = Object.keys(asked).length === 0
  const number = path.filter(step => !step.known).length + 1
  const far = paint('dim', ` (question ${number} of at most ${number - 1 + atMost})`)
  const message = `${node.ask}${far}${words ? `\n${paint('dim', words)}` : ''}`
  const hint = first ? '' : ', or "back"'
  const typed = (text: string) => (text.trim() === 'back' && !first ? back : text)
  switch (node.kind) {
    case 'amount':
      return typed(await input({ message: `${message} [${node.unit}${hint}]`, required: true }))
    case 'date': {
      const bands = possible(node, locale)
      const about = bands.map(({ label }, at) => paint('dim', `\n  ${at + 1}  ${label}`)).join('')
      const text = await input({
        message: `${message}${about}\n[a day like 2026-11-02, or a number${hint}]`,
        required: true,
      })
      return bands[Number(text.trim()) - 1]?.id ?? typed(text)
    }
    case 'each':
      return askItems(node, locale)
    case 'question':
      return node.pick === 'many' ? several(message, node) : one(message, node, first)
  }
}

function one(message: string, node: Question, first: boolean): Promise<string> {
  const choices = node.choices.map(({ id, label, hint }) => ({ value: id, name: label, description: hint }))
  return select<string>({
    message,
    pageSize: 12,
    loop: false,
    theme: { indexMode: 'number' },
    choices: [
      ...choices,
      ...(node.unsure ? [{ value: unsure, name: 'I don’t know' }] : []),
      ...(first ? [] : [new Separator(), { value: back, name: 'Back' }]),
    ],
  })
}

/** Several of the choices; none of them is "I don't know" where that is offered. */
async function several(message: string, { choices, unsure: offered }: Question): Promise<string> {
  const none = offered ? ', none for “I don’t know”' : ''
  const picked = await checkbox({
    message: `${message}${paint('dim', ` (space to choose${none})`)}`,
    pageSize: 12,
    loop: false,
    choices: choices.map(({ id, label, hint }) => ({ value: id, name: label, description: hint })),
  })
  return picked.length === 0 && offered ? unsure : picked.join('/')
}
