import { recordPractice } from '../../../records'
import { parseAnswers, type Walk } from '../../../trees'
import { see, type Reader } from '../reader'
import { presentQuestion, type ShownQuestion } from '../walk/question'
import { walkHere } from '../walk/walk-here'
import { presentComparison, type ShownComparison } from './compare'
import { inSituation, knownIn, practicable, whoHasIt } from './situations'

/** A situation being practised: its next question, or how it ended. */
export interface ShownPractising {
  readonly title: string
  readonly situation: string
  readonly who: string
  readonly question?: ShownQuestion
  readonly compared?: ShownComparison
  /** Where they stand, whose words are shown. */
  readonly walk: Walk
  /** Whoever has the situation: what is shown is what they see. */
  readonly as: Reader
  readonly again: string
  readonly next?: string
}

/** Where the answers lead in a situation of a tree. Undefined where there is none that this reader may practise. */
export async function presentPractising(
  reader: Reader,
  { tree: id, number, answers, draft }: { tree: string; number: number; answers: string; draft: string },
): Promise<ShownPractising | undefined> {
  const tree = see(reader, id)
  if (tree?.kind !== 'tree') return undefined
  const all = practicable(reader, tree)
  const at = all.findIndex(one => one.number === number)
  const found = all[at]
  if (!found) return undefined
  const { situation } = found
  const as = inSituation(reader, situation)
  const along = { facts: knownIn(as, situation) }
  const given = parseAnswers(answers)
  const walk = walkHere(as, tree.id, given, along)
  const expected = walkHere(as, tree.id, situation.answering, along)
  if (!walk || !expected) return undefined
  const url = (one: number) => encodeURI(`/practice/${one}${tree.url}`)
  const base = url(number)
  const shown = {
    title: tree.title,
    situation: situation.situation,
    who: whoHasIt(reader, situation),
    walk,
    as,
    again: base,
  }
  const question = presentQuestion(as, walk, along, { answers: given, draft, base })
  if (question) return { ...shown, question }
  const { house, actor, now } = reader
  await recordPractice(house, { actor, tree: tree.id, situation: situation.situation, now })
  const next = all[at + 1]
  return {
    ...shown,
    compared: presentComparison(as, situation, walk, expected),
    ...(next && { next: url(next.number) }),
  }
}
