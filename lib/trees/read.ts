import type { Question } from '../content'
import { unsure } from './answers'
import type { Sum } from './trail'

/** An answer as it is understood: canonical, in words, as conditions see it, and where it leads. */
export interface Read {
  readonly answer: string
  readonly label: string
  /** The choices, or the band. */
  readonly picks: readonly string[]
  readonly to: string
  readonly sum?: Sum
  /** What was picked at each field of items. */
  readonly fields?: Readonly<Record<string, readonly string[]>>
}
export interface Misread {
  /** What is wrong, and how to mend it, where answers are written by their ids. */
  readonly message: string
  /** The same for who sees what there is to choose from. */
  readonly plain?: string
}

/** Reads a choice, or several of them: `size/colour`. */
export function readChoice(question: Question, answer: string): Read | Misread {
  const { choices, pick } = question
  const choice = choices.find(each => each.id === answer)
  if (choice) return { answer, label: choice.label, picks: [answer], to: choice.to }
  if (answer === unsure && question.unsure !== undefined) {
    return { answer, label: "Don't know", picks: [unsure], to: question.unsure }
  }
  if (pick === 'many') return readChoices(question, answer)
  return strange(question, answer, 'Choose one')
}

/** Several choices in the author's order, whatever order they are given in; one that stands alone excludes the others. */
function readChoices(question: Question, answer: string): Read | Misread {
  const given = new Set(answer.split('/').filter(Boolean))
  const least = 'Choose at least one'
  if (given.size === 0) return { message: `${least}: ${possible(question)}.`, plain: `${least}.` }
  const other = [...given].find(id => !question.choices.some(choice => choice.id === id))
  if (other !== undefined) return strange(question, other, least)
  const picked = question.choices.filter(({ id }) => given.has(id))
  const alone = picked.find(choice => choice.alone)
  if (alone && picked.length > 1) {
    return { message: `“${alone.label}” leaves no room for another answer. Choose only it, or leave it out.` }
  }
  const picks = picked.map(({ id }) => id)
  return {
    answer: picks.join('/'),
    label: picked.map(({ label }) => label).join(', '),
    picks,
    to: picked[0]!.to,
  }
}

function strange(question: Question, answer: string, mend: string): Misread {
  const wrong = `${quote(answer)} is not an answer here. ${mend}`
  return { message: `${wrong}: ${possible(question)}.`, plain: `${wrong}.` }
}

function possible({ choices, unsure: offered }: Question): string {
  return [...choices.map(each => each.id), ...(offered === undefined ? [] : [unsure])].join(', ')
}

export const quote = (text: string): string => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`
