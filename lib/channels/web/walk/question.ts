import { parseAmount } from '../../../content'
import { formatAnswers, unsure, type Walk } from '../../../trees'
import { currencySign, type CurrencySign } from '../may/currency-sign'
import { see, way, type Reader, type Way } from '../reader'
import { readAlong, walkUrl, type Along } from './walk-url'

/** A question of a tree, each choice a link that carries the answers so far. */
export interface ShownQuestion {
  readonly title: string
  readonly trees: readonly Way[]
  /** `Question 3, at most 2 more` */
  readonly count: string
  readonly ask: string
  readonly choices: readonly { readonly label: string; readonly hint?: string; readonly url: string }[]
  readonly unsure?: string
  readonly amount?: ShownAmount
  readonly path: readonly ShownStep[]
  /** What was wrong with an answer in the address, and what would fit. */
  readonly misfit?: string
  /** Where it goes when nothing fits: a page of this walk, with what was answered so far. */
  readonly handOver?: Way
}

/** A form that asks for an amount: where it goes, what it carries along, and which answer it gives. */
export interface ShownAmount extends CurrencySign {
  readonly action: string
  readonly answers: string
  readonly key: string
  readonly along: Along
  readonly unit: string
  /** What was written and didn't fit. */
  readonly written?: string
}

export interface ShownStep {
  readonly ask: string
  readonly label: string
  /** Back to this question, with what was answered before it. */
  readonly change: string
}

/** A question as it is shown; `along` is what its address carried, and a walk that begins here gets its id. */
export function presentQuestion(reader: Reader, walk: Walk, carried: Along = {}): ShownQuestion | undefined {
  const { node, key, answers } = walk
  const [root] = walk.trees
  if (node.kind === 'outcome' || !root) return undefined
  const url = `/${root.id}`
  const along = readAlong(carried)
  const to = (answer: string) => walkUrl(url, { ...answers, [key]: answer }, along)
  const more = walk.atMost - 1
  const desk = see(reader, reader.house.snapshot.organization.frontDesk)
  return {
    title: walk.trees.at(-1)!.title,
    trees: walk.trees.map(tree => way(reader, tree)),
    count: `Question ${walk.path.length + 1}${more > 0 ? `, at most ${more} more` : ', the last one'}`,
    ask: node.ask,
    choices:
      node.kind === 'question'
        ? node.choices.map(({ id, label, hint }) => ({ label, ...(hint && { hint }), url: to(id) }))
        : [],
    ...(node.kind === 'question' && node.unsure && { unsure: to(unsure) }),
    ...(node.kind === 'amount' && { amount: amountOf(reader, node.unit, walk, along) }),
    path: presentPath(walk, along),
    ...(walk.misfit && { misfit: misfitOf(walk, walk.misfit) }),
    ...(desk && { handOver: { title: desk.title, url: walkUrl(url, answers, along, ['fits=no']) } }),
  }
}

export function presentPath(walk: Walk, along: Along): ShownStep[] {
  const url = `/${walk.trees[0]!.id}`
  return walk.path.map(({ ask, label }, index) => ({
    ask,
    label,
    change: walkUrl(
      url,
      Object.fromEntries(walk.path.slice(0, index).map(step => [step.key, step.answer])),
      along,
    ),
  }))
}

/** A form takes amounts; that a walk also takes the names of bands is for addresses and the command line. */
function misfitOf({ node }: Walk, { answer, message }: NonNullable<Walk['misfit']>): string {
  const amount = node.kind === 'amount' ? parseAmount(answer, node.unit) : undefined
  return amount && 'message' in amount ? amount.message : message
}

function amountOf(reader: Reader, unit: string, walk: Walk, along: Along): ShownAmount {
  return {
    action: `/${walk.trees[0]!.id}#here`,
    answers: formatAnswers(walk.answers),
    key: walk.key,
    along,
    unit,
    ...currencySign(unit, reader.house.snapshot.organization.locale),
    ...(walk.misfit && { written: walk.misfit.answer }),
  }
}
