import { checkbox, input, select, Separator } from '@inquirer/prompts'
import { plainText, type Question, type Snapshot } from '../../content'
import { answersOf, bandLabel, offeredBands, unsure, type Walk } from '../../trees'
import { paint } from './style'
import { possible } from './walk-asks'
import { askItems, back } from './walk-items'

/** Asks the questions of a walk one by one, with a way back, until its outcome. Ctrl-C leaves. */
export async function walkTogether(
  from: Walk,
  stand: (answers: Walk['answers']) => Walk,
  snapshot: Snapshot,
): Promise<Walk> {
  let at = from
  while (at.node.kind !== 'outcome') {
    const given = await question(at, snapshot)
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

async function question({ node, path, atMost, trees }: Walk, snapshot: Snapshot): Promise<string> {
  if (node.kind === 'outcome') return back
  const { locale } = snapshot.organization
  const words = plainText(node.body)
  const asked = answersOf(path)
  const first = Object.keys(asked).length === 0
  const number = path.filter(step => !step.known).length + 1
  const far = paint('dim', ` (question ${number} of at most ${number - 1 + atMost})`)
  const message = `${node.ask}${far}${words ? `\n${paint('dim', words)}` : ''}`
  const hint = first ? '' : ', or "back"'
  const typed = (text: string) => (text.trim() === 'back' && !first ? back : text)
  switch (node.kind) {
    case 'amount': {
      const tree = snapshot.documents.get(trees.at(-1)!.id)
      const offered = tree?.kind === 'tree' ? offeredBands(snapshot, tree, node) : []
      const bands = offered.map(({ at, answer }) => ({ id: answer, label: bandLabel(node, at, locale) }))
      const about = bands.map(({ id, label }) => paint('dim', `\n  ${id}  ${label}`)).join('')
      const or = bands.length > 0 ? ', or a word of these' : ''
      return typed(await input({ message: `${message}${about}\n[${node.unit}${or}${hint}]`, required: true }))
    }
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
      console.log(message)
      return (await askItems(node, locale, !first)) ?? back
    case 'question':
      return node.pick === 'many' ? several(message, node, first) : one(message, node, first)
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
async function several(
  message: string,
  { choices, unsure: offered }: Question,
  first: boolean,
): Promise<string> {
  const none = offered ? ', none for “I don’t know”' : ''
  const picked = await checkbox({
    message: `${message}${paint('dim', ` (space to choose${none})`)}`,
    pageSize: 12,
    loop: false,
    choices: [
      ...choices.map(({ id, label, hint }) => ({ value: id, name: label, description: hint })),
      ...(first ? [] : [new Separator(), { value: back, name: 'Back' }]),
    ],
  })
  if (picked.includes(back)) return back
  return picked.length === 0 && offered ? unsure : picked.join('/')
}
