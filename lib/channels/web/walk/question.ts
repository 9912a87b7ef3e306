import { parseAmount } from '../../../content'
import {
  bandLabel,
  dateBandLabel,
  formatAnswers,
  offeredBands,
  unsure,
  type Answers,
  type Walk,
} from '../../../trees'
import { see, way, type Reader, type Way } from '../reader'
import { presentFields, type ShownFields } from './asking'
import { summaryLines } from './outcome-summary'
import { nodeAt, presentPath, type ShownStep } from './path'
import { readAlong, walkUrl, type Along } from './walk-url'

/** A question of a tree: each choice a link that carries the answers so far, or the fields to answer it in. */
export interface ShownQuestion extends ShownFields {
  readonly title: string
  readonly trees: readonly Way[]
  /** `Question 3 of at most 5` */
  readonly count: string
  readonly ask: string
  /** Of a day: about when it was. Of an amount: about how much, where nothing needs the figure. */
  readonly choices: readonly { readonly label: string; readonly hint?: string; readonly url: string }[]
  readonly unsure?: string
  readonly path: readonly ShownStep[]
  /** What was wrong with an answer in the address, and what would fit. */
  readonly misfit?: string
  /** Where it goes when nothing fits: a page of this walk, with what was answered so far. */
  readonly handOver?: Way
  /** What was answered so far, in lines of plain text. */
  readonly summary: readonly string[]
}

interface Given {
  /** All answers of the address: those for questions further on are kept until they are asked. */
  readonly answers?: Answers
  /** What was written into the fields, and isn't an answer yet. */
  readonly draft?: string
  /** The answer of which was said that it doesn't fit any more, and why: `in-stock=no`. */
  readonly gone?: string | undefined
  /** Where it is walked; at the tree's own address unless given. */
  readonly base?: string
}

/** A question as it is shown; `carried` is what its address carried, and a walk that begins here gets its id. */
export function presentQuestion(
  reader: Reader,
  walk: Walk,
  carried: Along = {},
  given: Given = {},
): ShownQuestion | undefined {
  const { node, key, path, misfit } = walk
  const [root] = walk.trees
  if (node.kind === 'outcome' || !root) return undefined
  const url = given.base ?? `/${root.id}`
  const along = readAlong(carried)
  const answers = { ...walk.answers, ...ahead(reader, walk, given.answers ?? {}) }
  const to = (answer: string) => walkUrl(url, { ...answers, [key]: answer }, along)
  const desk = see(reader, reader.house.snapshot.organization.frontDesk)
  const asking = { action: `${url}#here`, answers: formatAnswers(answers), key, along }
  const fields = presentFields(reader, node, asking, misfit?.answer ?? (given.draft || undefined))
  return {
    title: walk.trees.at(-1)!.title,
    trees: walk.trees.map(tree => way(reader, tree)),
    count: countOf(walk),
    ask: node.ask,
    choices: choicesOf(reader, walk).map(({ id, ...choice }) => ({ ...choice, url: to(id) })),
    ...(node.kind === 'question' && node.unsure && { unsure: to(unsure) }),
    ...fields,
    path: presentPath(reader, walk, along, url),
    ...(misfit && given.gone !== `${misfit.key}=${misfit.answer}` && { misfit: misfitOf(walk, misfit) }),
    ...(desk && { handOver: { title: desk.title, url: walkUrl(url, walk.answers, along, ['fits=no']) } }),
    summary: path.length ? summaryLines(walk) : [],
  }
}

/** What is known isn't counted: nobody was asked for it. */
function countOf({ path, atMost }: Walk): string {
  const number = path.filter(({ known }) => !known).length + 1
  return atMost > 1
    ? `Question ${number} of at most ${number - 1 + atMost}`
    : `Question ${number}, the last one`
}

/** Answers to questions that still come: those of a walk that was begun before its tree changed. */
function ahead(reader: Reader, walk: Walk, given: Answers): Answers {
  return Object.fromEntries(
    Object.entries(given).filter(
      ([key]) => !Object.hasOwn(walk.answers, key) && key !== walk.key && nodeAt(reader, walk, key),
    ),
  )
}

function choicesOf(reader: Reader, { node, trees }: Walk) {
  const { snapshot } = reader.house
  const { locale } = snapshot.organization
  if (node.kind === 'amount') {
    const tree = see(reader, trees.at(-1)!.id)
    const offered = tree?.kind === 'tree' ? offeredBands(snapshot, tree, node) : []
    return offered.map(({ at, answer }) => ({ id: answer, label: capital(bandLabel(node, at, locale)) }))
  }
  if (node.kind === 'date') {
    return node.bands.map(({ id }, at) => ({ id, label: capital(dateBandLabel(node, at, locale)) }))
  }
  if (node.kind !== 'question' || node.pick === 'many') return []
  return node.choices.map(({ id, label, hint }) => ({ id, label, ...(hint && { hint }) }))
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** A form takes amounts; that a walk also takes the names of bands is for addresses and the command line. */
function misfitOf({ node }: Walk, { answer, message, plain }: NonNullable<Walk['misfit']>): string {
  const amount = node.kind === 'amount' ? parseAmount(answer, node.unit) : undefined
  return amount && 'message' in amount ? amount.message : (plain ?? message)
}
