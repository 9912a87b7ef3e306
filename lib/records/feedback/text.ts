import { storable } from '../../db'

/** Characters in a message. */
const shortest = 3
const longest = 2000

/** What somebody wrote as it is kept: a form sends line ends as two characters, and counts them as one. */
export function written(text: string): string {
  return storable(text.replaceAll('\r\n', '\n')).trim()
}

/** What is wrong with a message, in a plain sentence. */
export function textProblem(text: string): string | undefined {
  if (text.length < shortest) return 'Write a few words first.'
  const over = text.length - longest
  if (over > 0)
    return `This is ${over} ${over === 1 ? 'character' : 'characters'} too long. Shorten it and send it again.`
  return undefined
}

/** Letters in an excerpt. */
const glance = 140

/** The beginning of a message, on one line. */
export function excerpt(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ')]
  if (letters.length <= glance) return letters.join('')
  return `${letters
    .slice(0, glance - 1)
    .join('')
    .trimEnd()}…`
}
