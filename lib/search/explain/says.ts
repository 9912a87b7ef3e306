import type { How } from '../query/slot'
import type { Where } from './where'

/** How a word that was typed was found, in a sentence. */
export function saysWord(typed: string, how: How, { places, spelled }: Where): string {
  const where = places.length > 1 ? `${places.slice(0, -1).join(', ')} and ${places.at(-1)}` : places[0]
  const same = typed.toLowerCase() === spelled.toLowerCase()
  if (same || how === 'typed' || spelled === '') return `“${spelled || typed}” stands in ${where}`
  const read: Record<Exclude<How, 'typed'>, string> = {
    completed: `“${typed}” goes on as “${spelled}”`,
    repaired: `“${typed}” was read as “${spelled}”`,
    joined: `“${typed}” is part of “${spelled}”`,
    synonym: `“${typed}” has the synonym “${spelled}”`,
    family: `“${typed}” is of the family of “${spelled}”`,
    everyday: `“${typed}” is often called “${spelled}”`,
  }
  return `${read[how]}, which stands in ${where}`
}

/** What the ranker adds besides words, by the names of its parts; a part without words here is named as it is. */
export function saysPart(name: string, about: { readonly asked?: string; readonly typed?: string }): string {
  const words: Readonly<Record<string, string>> = {
    lane: 'A title or heading goes on where the words stop',
    neighbours: 'Words that were typed side by side stand side by side',
    titleCoverage: about.asked
      ? `People ask it this way: “${about.asked}”`
      : 'The title or heading is about these words and little else',
    wholeTitle: 'The question holds words of the title, and it has few others',
    otherForm: 'The title has another form of a word that was typed',
    document: 'The whole document speaks of it',
    classified: 'Its title and phrasings look like this question',
    learnt: about.typed
      ? `People who typed “${about.typed}” opened this`
      : 'People who typed nearly this opened it',
  }
  return words[name] ?? name
}
