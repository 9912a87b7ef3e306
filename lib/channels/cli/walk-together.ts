import { input, select, Separator } from '@inquirer/prompts'
import { plainText } from '../../content'
import { unsure, type Walk } from '../../trees'
import { paint } from './style'

/** A node id can't hold this character, so no answer is ever taken for the way back. */
const back = '<'

/** Asks the questions of a walk one by one, with a way back, until its outcome. Ctrl-C leaves. */
export async function walkTogether(from: Walk, stand: (answers: Walk['answers']) => Walk): Promise<Walk> {
  let at = from
  while (at.node.kind !== 'outcome') {
    const given = await question(at)
    if (given === back)
      at = stand(Object.fromEntries(at.path.slice(0, -1).map(step => [step.key, step.answer])))
    else {
      const next = stand({ ...at.answers, [at.key]: given })
      if (next.misfit) console.log(paint('red', next.misfit.message))
      else at = next
    }
  }
  console.log()
  return at
}

async function question({ node, path, atMost }: Walk): Promise<string> {
  if (node.kind === 'outcome') return back
  const words = plainText(node.body)
  const more = atMost > 1 ? paint('dim', ` (at most ${atMost - 1} more)`) : ''
  const message = `${node.ask}${more}${words ? `\n${paint('dim', words)}` : ''}`
  if (node.kind === 'amount') {
    const hint = path.length ? ', or "back"' : ''
    const text = await input({ message: `${message} [${node.unit}${hint}]`, required: true })
    return text.trim() === 'back' && path.length ? back : text
  }
  const choices = node.choices.map(({ id, label, hint }) => ({ value: id, name: label, description: hint }))
  return select<string>({
    message,
    pageSize: 12,
    loop: false,
    theme: { indexMode: 'number' },
    choices: [
      ...choices,
      ...(node.unsure ? [{ value: unsure, name: 'I don’t know' }] : []),
      ...(path.length ? [new Separator(), { value: back, name: 'Back' }] : []),
    ],
  })
}
