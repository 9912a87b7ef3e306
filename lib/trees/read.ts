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
  readonly message: string
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
  return { message: `${quote(answer)} is not an answer here. ${possible(question, 'Choose one')}` }
}

/** Several choices in the author's order, whatever order they are given in; one that stands alone excludes the others. */
function readChoices(question: Question, answer: string): Read | Misread {
  const given = new Set(answer.split('/').filter(Boolean))
  if (given.size === 0) return { message: possible(question, 'Choose at least one') }
  const strange = [...given].find(id => !question.choices.some(choice => choice.id === id))
  if (strange !== undefined) {
    return {
      message: `${quote(strange)} is not an answer here. ${possible(question, 'Choose at least one')}`,
    }
  }
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

function possible({ choices, unsure: offered }: Question, words: string): string {
  const ids = choices.map(each => each.id)
  return `${words}: ${[...ids, ...(offered === undefined ? [] : [unsure])].join(', ')}.`
}

export const quote = (text: string): string => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`
