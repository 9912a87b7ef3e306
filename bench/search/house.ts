import type { SearchDocument } from '../../lib/search'
import { dice } from '../make-content'

/** Audiences that the documents are spread over, evenly. */
const levels = 4
/** Every fifth section names a code of its own, so that words grow in number with the texts, as they do in life. */
const codeEvery = 5

/**
 * A house of so many sections, made of other documents: each title, heading and text begins like one of theirs and
 * ends like another. The same on every machine.
 */
export function recombined(documents: readonly SearchDocument[], sections: number): SearchDocument[] {
  const roll = dice(20261123)
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(roll() * list.length)]!
  const all = documents.flatMap(document => document.sections)
  const house: SearchDocument[] = []
  for (let made = 0; made < sections;) {
    const like = pick(documents)
    const count = Math.min(like.sections.length, sections - made)
    const parts = Array.from({ length: count }, (_, at) => {
      const text = crossed(pick(all).text, pick(all).text)
      return {
        heading: at === 0 ? '' : crossed(pick(all).heading, pick(all).heading),
        anchor: `s${at}`,
        text: (made + at) % codeEvery ? text : `${text} Reference ${code(roll)}.`,
      }
    })
    house.push({
      id: `page-${house.length}`,
      kind: like.kind,
      title: crossed(like.title, pick(documents).title),
      level: house.length % levels,
      asked: like.asked.map(text => crossed(text, pick(pick(documents).asked) ?? '')),
      tags: [],
      sections: parts,
    })
    made += count
  }
  return house
}

/** The first half of one text and the second half of another, cut between words. */
function crossed(first: string, second: string): string {
  return `${first.slice(0, middle(first))} ${second.slice(middle(second))}`.trim()
}

function middle(text: string): number {
  const space = text.indexOf(' ', text.length / 2)
  return space < 0 ? text.length : space
}

function code(roll: () => number): string {
  const letters = Array.from({ length: 2 }, () => String.fromCharCode(65 + Math.floor(roll() * 26)))
  return `${letters.join('')}-${10_000 + Math.floor(roll() * 90_000)}`
}

/** So many of a list, the same on every machine, in an order of their own. */
export function sample<Item>(list: readonly Item[], count: number): Item[] {
  const roll = dice(20261124)
  return list
    .map(item => ({ item, at: roll() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ item }) => item)
}
