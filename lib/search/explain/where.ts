import { blockOf, termAt } from '../blocks'
import { scan } from '../analyze'
import { wordsSpelled } from '../query/spoken'
import { type Index, phrasingUnit } from '../structure'

/** Where some terms stand in a document, as people say it; and how they are spelled there. */
export interface Where {
  /** `the title`, `a phrasing`, `the heading`, `the text 3 times`. */
  readonly places: readonly string[]
  readonly spelled: string
}

/** @param section the unit that was found, among the document's sections */
export function whereIs(
  index: Index,
  level: number,
  document: number,
  section: number,
  terms: readonly number[],
): Where {
  const { start, sections, tokenStart, headingTokens, kind, part } = index.units
  const block = blockOf(index.units, section)
  const count = (from: number, to: number) => {
    let found = 0
    for (let at = from; at < to; at++) if (termAt(block, at) === terms[0]) found++
    return found
  }
  const first = start[document]!
  const body = tokenStart[section]! + headingTokens[section]!
  const { title, asked, tags, sections: texts } = index.documents[document]!
  const phrasings = Array.from({ length: sections[document]! - first }, (_, i) => first + i).filter(
    unit => kind[unit] === phrasingUnit && count(tokenStart[unit]!, tokenStart[unit + 1]!) > 0,
  )
  const times = count(body, tokenStart[section + 1]!)
  const found = {
    title: count(tokenStart[first]!, tokenStart[first + 1]!) > 0,
    heading: count(tokenStart[section]!, body) > 0,
  }
  const text = texts[part[section]!]
  const places = [
    ...(found.title ? ['the title'] : []),
    ...(found.heading ? ['the heading'] : []),
    ...(phrasings.length > 0
      ? [phrasings.length === 1 ? 'a phrasing' : `${phrasings.length} phrasings`]
      : []),
    ...(times > 0 ? [times === 1 ? 'the text' : `the text, ${times} times`] : []),
  ]
  const shown = [
    title,
    text?.heading ?? '',
    ...phrasings.map(unit => asked[part[unit]!]!),
    text?.text ?? '',
    ...tags,
  ]
  return {
    places: places.length > 0 ? places : ['its tags'],
    spelled: terms.map(term => spelling(index, level, shown, term)).join(' '),
  }
}

/** The first word of these texts that has a term, as it is written there. */
function spelling(index: Index, level: number, texts: readonly string[], term: number): string {
  let found = ''
  for (const text of texts) {
    scan(text, raw => {
      if (found) return
      if (wordsSpelled(index, level, raw).some(word => index.wordTerm[word] === term)) found = raw
    })
    if (found) break
  }
  return found
}
