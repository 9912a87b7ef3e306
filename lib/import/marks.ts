import { addedBreak } from './lines'

/** Callouts stand in the text as comments until it is a tree; a comment is a block of its own, wherever it is indented. */
const opening = /^answerhouse:note (note|tip|warning)$/
const closing = 'answerhouse:end'

export type NoteKind = 'note' | 'tip' | 'warning'

export function openNote(kind: NoteKind, title = ''): string {
  return `<!--answerhouse:note ${kind}-->${title ? `${addedBreak}${addedBreak}**${title}**${addedBreak}` : ''}`
}
export const closeNote = `<!--${closing}-->`

/** The kind of callout that a comment opens, `end` for its end, undefined for any other comment. */
export function readMark(comment: string): NoteKind | 'end' | undefined {
  const text = comment.trim()
  return text === closing ? 'end' : (opening.exec(text)?.[1] as NoteKind | undefined)
}

const kinds: readonly (readonly [RegExp, NoteKind])[] = [
  [/warn|caution|danger|error|important|attention|critical/i, 'warning'],
  [/tip|hint|success|idea/i, 'tip'],
  [
    /note|info|alert|notice|callout|admonition|aside|abstract|seealso|example|question|quote|remember|bug/i,
    'note',
  ],
]

/** The callout that a word like `danger`, or several like `callout-warning`, means. */
export function noteKind(words: string): NoteKind | undefined {
  return kinds.find(([pattern]) => pattern.test(words))?.[1]
}
