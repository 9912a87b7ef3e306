import type { Answers, Step } from './walked'

/** The answer "I don't know", where a question offers it. A choice with this id comes first. */
export const unsure = 'unsure'

/** The id of a tree as it stands in keys: `trees/who-is-calling` is `who-is-calling`. */
export const shortId = (id: string): string => id.replace(/^trees\//, '')

/**
 * Reads `arrived=size,who-is-calling/name=yes,paid=120`. Keys and values are percent-decoded, a leading `trees/` is
 * dropped from keys, the last of two answers counts. What has no key or can't be decoded is skipped: the walk asks again.
 */
export function parseAnswers(text: string): Answers {
  const answers = new Map<string, string>()
  for (const part of text.split(',')) {
    const at = part.indexOf('=')
    if (at < 0) continue
    const key = decode(part.slice(0, at))
    const value = decode(part.slice(at + 1))
    if (key && value !== undefined) answers.set(shortId(key), value)
  }
  return Object.fromEntries(answers)
}

/** The inverse of `parseAnswers`, in the order of the answers. For a URL it is encoded once more, as any value is. */
export function formatAnswers(answers: Answers): string {
  return Object.entries(answers)
    .map(([key, value]) => `${encode(key)}=${encode(value)}`)
    .join(',')
}

/** The answers of a path: all but what was known without asking. */
export function answersOf(path: readonly Step[]): Answers {
  return Object.fromEntries(path.filter(step => !step.known).map(step => [step.key, step.answer]))
}

/** Spaces at the ends are encoded too, since reading trims them. */
const encode = (text: string): string => text.replace(/[,=%]|^\s+|\s+$/g, encodeURIComponent)

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.trim())
  } catch {
    return undefined
  }
}
