import { tokens } from './tokens'

/** A paragraph and what became of it; one of them is '' where it is new or gone. */
export interface Pair {
  readonly before: string
  readonly after: string
}

/** Where less than this share of the words is common, a paragraph was not changed but replaced. */
const enough = 0.4
/** More than this many comparisons are not made. */
const most = 2_500

/** Which of the paragraphs that went became which of those that came, in the order of both, so that most words stay. */
export function pairs(gone: readonly string[], come: readonly string[], locale: string): Pair[] {
  if (gone.length * come.length > most) return [...gone.map(went), ...come.map(came)]
  const [a, b] = [gone.map(text => counted(text, locale)), come.map(text => counted(text, locale))]
  const alike = a.map(one => b.map(other => share(one, other)))
  // best[i][j]: the most that can stay of what stands from i and from j on.
  const best = Array.from({ length: gone.length + 1 }, () => new Float64Array(come.length + 1))
  for (let i = gone.length - 1; i >= 0; i--)
    for (let j = come.length - 1; j >= 0; j--)
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, paired(i, j))
  const found: Pair[] = []
  let [i, j] = [0, 0]
  while (i < gone.length && j < come.length) {
    if (alike[i]![j]! >= enough && best[i]![j] === paired(i, j))
      found.push({ before: gone[i++]!, after: come[j++]! })
    else if (best[i]![j] === best[i + 1]![j]) found.push(went(gone[i++]!))
    else found.push(came(come[j++]!))
  }
  return [...found, ...gone.slice(i).map(went), ...come.slice(j).map(came)]

  function paired(i: number, j: number): number {
    const same = alike[i]![j]!
    return same < enough ? 0 : same + best[i + 1]![j + 1]!
  }
}

const went = (text: string): Pair => ({ before: text, after: '' })
const came = (text: string): Pair => ({ before: '', after: text })

/** How often each word stands in a text. */
function counted(text: string, locale: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of tokens(text.toLowerCase(), locale))
    if (word.trim()) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Dice: twice the common words over all words, 0 to 1. */
function share(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0)
  const common = sum([...a].map(([word, count]) => Math.min(count, b.get(word) ?? 0)))
  const all = sum(a.values()) + sum(b.values())
  return all === 0 ? 0 : (2 * common) / all
}
